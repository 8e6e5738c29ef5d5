package socai.spine;

/** What must be true together with the events and lives outside the streams: claims of uniqueness and personal keys. */
public sealed interface Effect {

    /** Take a unique value (citizen id, card number, document number); stored as a keyed hash, never as the value. */
    record Claim(String kind, String value, String owner) implements Effect {}

    /** Give a unique value free again. */
    record Release(String kind, String value, String owner) implements Effect {}

    /** Destroy a person's key: every personal value of theirs reads as erased from then on. */
    record EraseKey(PersonId subject) implements Effect {}
}
