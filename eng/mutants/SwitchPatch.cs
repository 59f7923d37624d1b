using System.Buffers.Binary;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace NewsText.Mutants;

/// <summary>
/// Puts a switch into a mutated library that only compares, and notes in an array who asked. The tool's own looks at files and environment first,
/// and for coverage searches a list at each question: minutes for what now takes seconds.
/// </summary>
internal static class SwitchPatch
{
    private const int FatHeader = 12;

    public static void Apply(string library)
    {
        byte[] file = File.ReadAllBytes(library);
        using var reader = new PEReader([.. file]);
        MetadataReader metadata = reader.GetMetadataReader();
        TypeDefinition type = metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).First(t => metadata.StringComparer.Equals(t.Name, MutantControl.TypeName));
        MethodDefinition method = type.GetMethods().Select(metadata.GetMethodDefinition).First(m => metadata.StringComparer.Equals(m.Name, MutantControl.QuestionName));
        int section = reader.PEHeaders.GetContainingSectionIndex(method.RelativeVirtualAddress);
        SectionHeader header = reader.PEHeaders.SectionHeaders[section];
        Span<byte> body = file.AsSpan(method.RelativeVirtualAddress - header.VirtualAddress + header.PointerToRawData);
        if ((body[0] & 3) != 3)
            throw new InvalidOperationException("The switch is not the one that is known.");
        BinaryPrimitives.WriteUInt16LittleEndian(body[2..], 8); // the stack's depth
        Span<byte> code = body.Slice(FatHeader, BinaryPrimitives.ReadInt32LittleEndian(body[4..]));
        code.Clear(); // nop
        byte[] notes = Load(Field(metadata, type, MutantControl.NotesName)), awake = Load(Field(metadata, type, MutantControl.AwakeName));
        byte[] question = [.. notes, 0x02, 0x17, 0x9C, .. awake, 0x02, 0xFE, 0x01, 0x2A]; // notes[id] = 1; return awake == id;
        question.CopyTo(code[^question.Length..]); // a method must not run over its end
        File.WriteAllBytes(library, file);
    }

    private static int Field(MetadataReader metadata, TypeDefinition type, string name) =>
        MetadataTokens.GetToken(type.GetFields().First(f => metadata.StringComparer.Equals(metadata.GetFieldDefinition(f).Name, name)));

    private static byte[] Load(int field) => [0x7E, .. BitConverter.GetBytes(field)];
}
