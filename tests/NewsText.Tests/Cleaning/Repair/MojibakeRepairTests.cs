using System.Text;

namespace NewsText.Tests.Cleaning.Repair;

public class MojibakeRepairTests
{
    private static readonly Encoding Latin1 = Encoding.Latin1;

    public static TheoryData<int> CodePages => [1252, 1251, 10000, 1250, 28592, 437, 1254, 1253, 1257];

    [Theory]
    [InlineData("The mayor’s office said it was “over”.")]
    [InlineData("A café – the oldest in Besançon – closed… for good")]
    [InlineData("Tickets cost €20 or £18 at 30 °C")]
    [InlineData("Müller and Øster met in São Paulo and Łódź")]
    public void Cp1252_once_and_twice_and_latin1(string text)
    {
        Assert.Equal(text, Mend.Text(Damage(text, 1252)));
        Assert.Equal(text, Mend.Text(Damage(Damage(text, 1252), 1252)));
        Assert.Equal(text, Mend.Text(Latin1.GetString(Encoding.UTF8.GetBytes(text))));
    }

    [Theory]
    [MemberData(nameof(CodePages))]
    public void Every_known_encoding(int codePage) =>
        Assert.Equal("the visitors’ “private” café – closed", Mend.Text(Damage("the visitors’ “private” café – closed", codePage)));

    [Theory]
    [InlineData("Погода в городе", 1252)]
    [InlineData("Погода в городе", 1251)]
    [InlineData("Ο καιρός στην πόλη", 1252)]
    [InlineData("الطقس في المدينة", 1252)]
    [InlineData("市内の天気", 1252)]
    [InlineData("Đường phố ngập nước", 1252)]
    public void Other_scripts(string text, int codePage) => Assert.Equal(text, Mend.Text(Damage(text, codePage)));

    [Fact]
    public void A_line_that_is_damaged_in_parts_is_mended_in_parts() =>
        Assert.Equal("l’été dernier à la fête — puis l’hiver", Mend.Text("l’Ã©tÃ© dernier Ã\u00A0 la fÃªte — puis l’hiver".Replace("Ã\u00A0 ", "Ã ", StringComparison.Ordinal)));

    [Fact]
    public void Surrogate_halves_that_were_encoded_one_by_one() => Assert.Equal("so glad 😀", Mend.Text("so glad í\u00A0½í¸\u0080"));

    [Fact]
    public void Bytes_lost_to_question_marks_become_replacement_characters() =>
        Assert.Equal("the “last\uFFFD bus", Mend.Text("the â€œlastâ€? bus"));

    [Theory]
    [InlineData("\u0093Over,\u0094 he said\u0085", "“Over,” he said…")]
    [InlineData("nothing\u0081 here", "nothing here")]
    public void Stray_C1_codes_are_cp1252(string raw, string expected) => Assert.Equal(expected, Mend.Text(raw));

    [Theory]
    [InlineData("CAFÉ® is a mark")]
    [InlineData("Ils ont dit « été », puis « là »… c’était l’Été.")]
    [InlineData("Szczęście i żółć zwyciężą, rzekł Żuk")]
    [InlineData("Ženy v Českých Budějovicích, řekl Šťastný")]
    [InlineData("Вёл ёж ёлку и №5 «Вечера»… Рёв")]
    [InlineData("Їжак і їхній ґанок")]
    [InlineData("İÇİŞLERİ BAKANLIĞI: ÜŞÜDÜM")]
    [InlineData("x² ≤ √π ± ½ × 10³")]
    [InlineData("┌──┬──┐ │ä│ö│ └──┴──┘")]
    [InlineData("a list of capitals: Ã’s, Â’s and Å’s")]
    [InlineData("„Ö“, „Ä“ und „Ü“ sind Umlaute")]
    public void Real_text_stays(string text) => Assert.Equal(text, Mend.Text(text));

    [Fact]
    public void Each_sequence_is_one_edit_with_its_own_span()
    {
        CleanText mended = Mend.Run("itâ€™s the cafÃ©");
        Assert.Equal([new TextSpan(2, 5), new TextSpan(14, 16)], mended.Edits.Select(e => e.Span));
        Assert.All(mended.Edits, e => Assert.Equal("repair.mojibake", e.Rule));
        Assert.Equal(new TextSpan(11, 14), mended.ToRaw(new TextSpan(9, 12)));
    }

    private static string Damage(string text, int codePage)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        var damaged = new StringBuilder();
        foreach (byte b in Encoding.UTF8.GetBytes(text))
            damaged.Append(encoding.GetString([b]) is [var c] && c != '\uFFFD' ? c : (char)b);
        return damaged.ToString();
    }
}
