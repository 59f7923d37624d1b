using NewsText.Accuracy;

namespace NewsText.Tests.Golden;

public class ConlluTests
{
    private const string Treebank = """
        # newdoc id = one
        # newpar
        # sent_id = 1
        # text = The bridge can't hold.
        1	The	_	_	_	_	_	_	_	_
        2	bridge	_	_	_	_	_	_	_	_
        3-4	can't	_	_	_	_	_	_	_	_
        3	ca	_	_	_	_	_	_	_	SpaceAfter=No
        4	n't	_	_	_	_	_	_	_	_
        5	hold	_	_	_	_	_	_	_	SpaceAfter=No
        6	.	_	_	_	_	_	_	_	_

        # text = It fell—
        1	It	_	_	_	_	_	_	_	_
        2	fell	_	_	_	_	_	_	_	SpaceAfter=No
        2.1	down	_	_	_	_	_	_	_	_
        3	—	_	_	_	_	_	_	_	SpaceAfter=No

        # text = twice.
        1	twice	_	_	_	_	_	_	_	SpaceAfter=No
        2	.	_	_	_	_	_	_	_	_

        # newpar id = p2
        # text = Nobody  was hurt.
        1	Nobody	_	_	_	_	_	_	_	_

        # newdoc id = two
        # text = Rain.
        1	Rain	_	_	_	_	_	_	_	_
        """;

    [Fact]
    public void A_treebank_is_read_as_its_documents_stood()
    {
        (string Text, IEnumerable<TextSpan> Sentences)[] documents = [.. Conllu.Read(Treebank.ReplaceLineEndings("\n").Split('\n'))];

        Assert.Equal(["The bridge can't hold. It fell—twice.\n\nNobody was hurt.", "Rain."], documents.Select(d => d.Text));
        Assert.Equal(["The bridge can't hold.", "It fell—", "twice.", "Nobody was hurt."], documents[0].Sentences.Select(s => s.In(documents[0].Text).ToString()));
        Assert.Equal([new TextSpan(0, 5)], documents[1].Sentences);
    }

    [Fact]
    public void Its_sentences_are_scored()
    {
        Measure[] measures = [.. SentenceMeasure.Score("own", Conllu.Read(Treebank.ReplaceLineEndings("\n").Split('\n')))];
        // Of the three boundaries inside the first document the one behind the dash is none to the segmenter.
        Assert.Equal(0.8, measures.Single(m => m.Name == "boundary F1").Value, 4);
    }
}
