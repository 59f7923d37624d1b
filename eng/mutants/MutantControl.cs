using System.Reflection;
using System.Reflection.Emit;

namespace NewsText.Mutants;

/// <summary>The switch that the mutation tool builds into a library: one number, the mutant that is awake.</summary>
internal static class MutantControl
{
    public const int None = -1;
    public const string TypeName = "MutantControl";
    public const string QuestionName = "IsActive";
    public const string AwakeName = "ActiveMutant";

    /// <summary>A field of the tool that nothing here needs; <see cref="SwitchPatch"/> makes it hold the notes.</summary>
    public const string NotesName = "_mutantMmf";

    private const BindingFlags Any = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Type Control = TypeIn(typeof(NewsAnalyzer).Assembly);
    private static readonly FieldInfo Awake = Control.GetField(AwakeName, Any)!;

    static MutantControl() => NoteIn(new byte[1 << 16]);

    /// <summary>Wakes one mutant, or <see cref="None"/>.</summary>
    public static void Wake(int mutant) => Awake.SetValue(null, mutant);

    /// <summary>From now on a one is set at the number of each mutant that the code asks for.</summary>
    public static void NoteIn(byte[] notes)
    {
        Wake(None);
        Control.GetField(NotesName, Any)!.SetValue(null, notes);
    }

    /// <summary>The mutants that the library asks for: those that compiled.</summary>
    public static IEnumerable<int> Compiled()
    {
        int isActive = Control.GetMethod(QuestionName, Any)!.MetadataToken;
        foreach (Type type in Control.Assembly.GetTypes())
        {
            foreach (MethodBase method in type.GetMembers(Any).OfType<MethodBase>())
            {
                byte[] code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
                for (int i = 0; i + 4 < code.Length; i++)
                {
                    if (code[i] == OpCodes.Call.Value && BitConverter.ToInt32(code, i + 1) == isActive && PushedBefore(code, i) is { } number)
                        yield return number;
                }
            }
        }
    }

    private static Type TypeIn(Assembly library) =>
        library.GetTypes().FirstOrDefault(t => t.Name == TypeName) ?? throw new InvalidOperationException($"{library.Location} holds no mutants; eng/mutation.sh makes it.");

    /// <summary>The constant that the instruction in front of a call pushes.</summary>
    private static int? PushedBefore(byte[] code, int call)
    {
        if (call >= 5 && code[call - 5] == OpCodes.Ldc_I4.Value)
            return BitConverter.ToInt32(code, call - 4);
        if (call >= 2 && code[call - 2] == OpCodes.Ldc_I4_S.Value)
            return (sbyte)code[call - 1];
        return call >= 1 && code[call - 1] is >= 0x16 and <= 0x1E ? code[call - 1] - 0x16 : null; // ldc.i4.0 to ldc.i4.8
    }
}
