namespace NewsText;

/// <summary>What happened to people.</summary>
public enum Outcome
{
    /// <summary>Killed or died.</summary>
    Killed,

    /// <summary>Injured or wounded.</summary>
    Injured,

    /// <summary>Missing, trapped, unaccounted for.</summary>
    Missing,

    /// <summary>Displaced, evacuated, made homeless.</summary>
    Displaced,

    /// <summary>Abducted, kidnapped, taken hostage.</summary>
    Abducted,

    /// <summary>Taken to or treated in hospital.</summary>
    Hospitalised,

    /// <summary>Arrested or detained.</summary>
    Detained,

    /// <summary>Fallen ill or infected.</summary>
    Sick,

    /// <summary>Rescued, freed or survived.</summary>
    Rescued,
}
