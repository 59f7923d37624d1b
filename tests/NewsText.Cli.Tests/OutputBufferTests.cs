using System.Buffers;
using NewsText.Cli.Output;

namespace NewsText.Cli.Tests;

public class OutputBufferTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_is_written_in_pieces_comes_out_whole_in_part_and_again(int seed)
    {
        var random = new Random(seed);
        var buffer = new OutputBuffer();
        var expected = new List<byte>();
        for (int round = 0; round < 200; round++)
        {
            byte[] bytes = new byte[random.Next(random.Next(2) == 0 ? 100 : 200_000)];
            random.NextBytes(bytes);
            buffer.Write(bytes);
            expected.AddRange(bytes);
            if (random.Next(10) == 0)
            {
                int kept = random.Next(expected.Count + 1);
                buffer.Truncate(kept);
                expected.RemoveRange(kept, expected.Count - kept);
            }

            Assert.Equal(expected.Count, buffer.Count);
        }

        int start = random.Next(expected.Count), end = random.Next(start, expected.Count);
        Assert.Equal([.. expected[start..end]], Written(o => buffer.CopyTo(o, start, end)));
        Assert.Equal([.. expected], Written(buffer.CopyTo));
        buffer.Truncate(0);
        Assert.Empty(Written(buffer.CopyTo));
    }

    private static byte[] Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
