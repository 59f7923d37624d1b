using System.Text.Json;

namespace NewsText.Accuracy;

/// <summary>Whether a range is one of those that the annotation accepts.</summary>
internal static class AcceptedValue
{
    public static bool Accepts(JsonElement mention, CasualtyFigure figure) =>
        mention.Items("accept").Any(a => Accepts(a, figure.Count, figure.Negated));

    private static bool Accepts(JsonElement accept, CountRange count, bool negated)
    {
        string kind = accept.Text("kind");
        long? low = count.Least, high = count.Most;
        if (kind == "exact" && accept.NumberOrNull("best") == 0)
            return high == 0 || (low == 0 && high is 0 or null) || negated;

        bool lowRight = low is { } l ? Within(accept, "lo", l) : accept.Flag("nolo");
        bool goldOpen = accept.GetProperty("hi").ValueKind == JsonValueKind.Null;
        bool highRight = goldOpen
            ? high is null
            : high is { } h ? Within(accept, "hi", h) : accept.Flag("nohi");
        if (kind == "vague" && goldOpen && high is not null && low is not null)
            highRight = count.Approximate && high > low;
        return lowRight && highRight;
    }

    private static bool Within(JsonElement accept, string member, long value)
    {
        JsonElement range = accept.GetProperty(member);
        return range.ValueKind == JsonValueKind.Array && range[0].GetInt64() <= value && value <= range[1].GetInt64();
    }
}
