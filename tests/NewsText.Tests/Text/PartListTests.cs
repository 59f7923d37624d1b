using NewsText.Text;

namespace NewsText.Tests.Text;

public class PartListTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void It_does_what_a_list_does(int seed)
    {
        var random = new Random(seed);
        var list = new PartList<int>();
        List<int> expected = [];
        for (int step = 0; step < 2000; step++)
        {
            int item = random.Next(100), at = expected.Count == 0 ? 0 : random.Next(expected.Count);
            switch (random.Next(expected.Count == 0 ? 2 : 7))
            {
                case 0:
                    list.Add(item);
                    expected.Add(item);
                    break;
                case 1:
                    list.InsertFirst(item);
                    expected.Insert(0, item);
                    break;
                case 2 or 3:
                    list.RemoveAt(at);
                    expected.RemoveAt(at);
                    break;
                case 4:
                    list[at] = expected[at] = item;
                    break;
                case 5 when step % 50 == 0:
                    list.Clear();
                    expected.Clear();
                    break;
            }

            Assert.Equal(expected, list.ToArray());
            Assert.Equal(expected.Count, list.Count);
            int i = 0;
            foreach (int found in list)
                Assert.Equal(expected[i++], found);
        }
    }
}
