using System.Text;
using AngleSharp.Dom;

namespace NewsText.Html;

/// <summary>Walks through a tree once, without recursion, and cuts its text into blocks.</summary>
internal sealed class BlockWalker
{
    private readonly List<PageBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private readonly Stack<(IElement Element, HtmlBlockKind Kind)> _kinds = new();
    private readonly Stack<IElement> _borders = new();
    private HtmlBlockKind? _inlineKind;
    private bool _onlyInlineKind = true;
    private int _links;
    private int _linkLength;

    public static List<PageBlock> Walk(IElement root)
    {
        var walker = new BlockWalker();
        walker.Run(root);
        return walker._blocks;
    }

    private void Run(IElement root)
    {
        INode? node = root;
        while (node is not null)
        {
            bool enter = node is not IElement element || element == root || !ElementRoles.IsSkipped(element);
            if (enter)
                Enter(node);
            if (enter && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (node is not null)
            {
                if (enter)
                    Leave(node);
                enter = true;
                if (node == root)
                    return;
                if (node.NextSibling is { } next)
                {
                    node = next;
                    break;
                }

                node = node.Parent;
            }
        }
    }

    private void Enter(INode node)
    {
        if (node is IText text)
        {
            Append(text.Data);
            return;
        }

        if (node is not IElement element)
            return;
        if (ElementRoles.KindOf(element) is { } kind)
            _kinds.Push((element, kind));
        if (element.TagName == "A")
            _links++;
        if (element.TagName == "BR")
            Append("\n");
        else if (!ElementRoles.IsInline(element))
        {
            Flush();
            _borders.Push(element);
        }
    }

    private void Leave(INode node)
    {
        if (node is not IElement element)
            return;
        if (element.TagName == "A")
            _links--;
        if (!ElementRoles.IsInline(element))
        {
            Flush();
            _borders.Pop();
        }

        if (_kinds.Count > 0 && _kinds.Peek().Element == element)
            _kinds.Pop();
    }

    private void Append(string data)
    {
        int before = _text.Length;
        foreach (char c in data)
        {
            if (!char.IsWhiteSpace(c) || c == '\u00A0')
                _text.Append(c == '\u00A0' ? ' ' : c);
            else if (_text.Length > 0 && _text[^1] != ' ' && _text[^1] != '\n')
                _text.Append(c == '\n' && data.Length == 1 ? '\n' : ' ');
        }

        int added = _text.Length - before;
        if (_links > 0)
            _linkLength += added;
        if (added == 0 || data.AsSpan().IsWhiteSpace())
            return;
        HtmlBlockKind? kind = _kinds.Count > 0 ? _kinds.Peek().Kind : null;
        _onlyInlineKind &= _inlineKind is null || _inlineKind == kind;
        _inlineKind = _inlineKind is null || _onlyInlineKind ? kind : _inlineKind;
    }

    private void Flush()
    {
        string text = _text.ToString().Trim();
        if (text.Length > 0 && _borders.Count > 0)
        {
            HtmlBlockKind kind = (_onlyInlineKind ? _inlineKind : BlockKind()) ?? HtmlBlockKind.Paragraph;
            _blocks.Add(new PageBlock(_borders.Peek(), text, kind, Math.Min(_linkLength, text.Length)));
        }

        _text.Clear();
        _linkLength = 0;
        _inlineKind = null;
        _onlyInlineKind = true;
    }

    /// <summary>A block of mixed text: what the block elements say, not the inline ones.</summary>
    private HtmlBlockKind? BlockKind()
    {
        foreach ((IElement element, HtmlBlockKind kind) in _kinds)
        {
            if (!ElementRoles.IsInline(element))
                return kind;
        }

        return null;
    }
}
