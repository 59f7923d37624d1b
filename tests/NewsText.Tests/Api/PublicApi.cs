using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace NewsText.Tests;

/// <summary>Writes the public surface of an assembly as text: one line a member, sorted, so that a change shows as a diff.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(Name(type)).Append(Bases(type)).Append('\n');
            IEnumerable<string> members = type.IsEnum
                ? Enum.GetNames(type).Select(n => $"{n} = {Convert.ToInt64(Enum.Parse(type, n), System.Globalization.CultureInfo.InvariantCulture)}")
                : type.GetMembers(Declared).Select(Line).OfType<string>();
            foreach (string line in members.Order(StringComparer.Ordinal))
                text.Append("    ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static string? Line(MemberInfo member) => member switch
    {
        _ when member.IsDefined(typeof(CompilerGeneratedAttribute)) && member is not MethodInfo { IsSpecialName: true } => null,
        ConstructorInfo c when Visible(c) && !c.IsStatic => $"new({Parameters(c)})",
        MethodInfo { IsSpecialName: false } m when Visible(m) => $"{Modifiers(m)}{Name(m.ReturnType)} {m.Name}{Generics(m)}({Parameters(m)})",
        MethodInfo { IsSpecialName: true } m when Visible(m) && m.Name.StartsWith("op_", StringComparison.Ordinal) => $"static {Name(m.ReturnType)} {m.Name}({Parameters(m)})",
        PropertyInfo p when p.GetMethod is { } g && Visible(g) => $"{Modifiers(g)}{Name(p.PropertyType)} {p.Name} {{ get;{Setter(p)} }}",
        FieldInfo f when f.IsPublic || f.IsFamily => $"{(f.IsLiteral ? "const " : f.IsStatic ? "static " : "")}{Name(f.FieldType)} {f.Name}{(f.IsLiteral ? " = " + f.GetRawConstantValue() : "")}",
        EventInfo e => $"event {Name(e.EventHandlerType!)} {e.Name}",
        _ => null,
    };

    private static string Setter(PropertyInfo p) =>
        p.SetMethod is not { } s || !Visible(s) ? ""
        : s.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;";

    private static bool Visible(MethodBase m) => m.IsPublic || m.IsFamily || m.IsFamilyOrAssembly;

    private static string Modifiers(MethodInfo m) =>
        m.IsStatic ? "static " : m.IsAbstract ? "abstract " : m is { IsVirtual: true, IsFinal: false } ? "virtual " : "";

    private static string Generics(MethodInfo m) =>
        m.IsGenericMethod ? "<" + string.Join(", ", m.GetGenericArguments().Select(a => a.Name)) + ">" : "";

    private static string Parameters(MethodBase m) =>
        string.Join(", ", m.GetParameters().Select(p => Name(p.ParameterType) + " " + p.Name + (p.HasDefaultValue ? " = " + (p.DefaultValue ?? "default") : "")));

    private static string Kind(Type t) =>
        t.IsEnum ? "enum" : t.IsInterface ? "interface" : t.IsValueType ? (t.IsByRefLike ? "ref struct" : "struct")
        : t is { IsAbstract: true, IsSealed: true } ? "static class" : t.IsSealed ? "sealed class" : t.IsAbstract ? "abstract class" : "class";

    private static string Bases(Type t)
    {
        if (t.IsEnum)
            return "";
        IEnumerable<Type> inherited = t.GetInterfaces().Where(i => i.IsPublic);
        if (t.BaseType is { } b && b != typeof(object) && b != typeof(ValueType))
            inherited = inherited.Prepend(b);
        string list = string.Join(", ", inherited.Select(Name).Order(StringComparer.Ordinal));
        return list.Length > 0 ? " : " + list : "";
    }

    private static string Name(Type t)
    {
        if (t.IsByRef)
            return "ref " + Name(t.GetElementType()!);
        if (t.IsArray)
            return Name(t.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(t) is { } inner)
            return Name(inner) + "?";
        if (t.IsGenericParameter)
            return t.Name;
        string name = t.IsNested ? Name(t.DeclaringType!) + "." + t.Name : t.Name;
        int tick = name.IndexOf('`', StringComparison.Ordinal);
        return tick < 0 ? name : name[..tick] + "<" + string.Join(", ", t.GetGenericArguments().Select(Name)) + ">";
    }
}
