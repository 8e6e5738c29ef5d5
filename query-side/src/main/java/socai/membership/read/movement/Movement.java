package socai.membership.read.movement;

import java.util.Arrays;
import java.util.List;

/** The columns of a table on changes in membership, in the order in which they add up. */
public enum Movement {
    /** Members on the day before the period. */
    START(Effect.STOCK),
    ADMITTED(Effect.GAIN),
    READMITTED(Effect.GAIN),
    RESTORED(Effect.GAIN),
    /** Taken over from a list; nothing of it was decided here. */
    LISTED(Effect.GAIN),
    /** Transferred in from outside the organisation asked about. */
    CAME(Effect.GAIN),
    /** Came with their organisation, which was put below this one. */
    JOINED(Effect.GAIN),
    /** Transferred in from another part of the organisation asked about. */
    MOVED_IN(Effect.INSIDE),
    /** Came with their organisation from another part. */
    SHIFTED_IN(Effect.INSIDE),
    /** Transferred out of the organisation asked about. */
    WENT(Effect.LOSS),
    /** Went with their organisation, which was put elsewhere. */
    PARTED(Effect.LOSS),
    LEFT(Effect.LOSS),
    REMOVED(Effect.LOSS),
    DIED(Effect.LOSS),
    DUPLICATE(Effect.LOSS),
    MOVED_OUT(Effect.INSIDE),
    SHIFTED_OUT(Effect.INSIDE),
    /** From probationary to official. */
    RECOGNISED(Effect.TURN),
    /** Members at the end of the last day of the period. */
    END(Effect.STOCK),
    /** Transfers whose both ends lie in the same part. */
    INTERNAL(Effect.NONE),
    STAYS_AWAY(Effect.NONE),
    HOSTED(Effect.NONE),
    BACK_FROM_STAY(Effect.NONE),
    EXEMPTED(Effect.NONE),
    ACTIVE_AGAIN(Effect.NONE);

    /** What a column means for the number of members. */
    public enum Effect {
        STOCK,
        GAIN,
        LOSS,
        /** Between the parts: it changes them and not the whole. */
        INSIDE,
        /** From one standing to the other: no change of the total. */
        TURN,
        NONE
    }

    private final Effect effect;

    Movement(Effect effect) {
        this.effect = effect;
    }

    public Effect effect() {
        return effect;
    }

    public boolean stock() {
        return effect == Effect.STOCK;
    }

    /** Members who went from part to part with their organisation are found by the tree, not by their own events. */
    boolean byTree() {
        return this == JOINED || this == PARTED || this == SHIFTED_IN || this == SHIFTED_OUT;
    }

    /** The column in which a change counts. */
    static Movement of(Change change, FarEnd end) {
        return switch (change) {
            case SEAT_CAME ->
                switch (end) {
                    case OUTSIDE -> CAME;
                    case BETWEEN -> MOVED_IN;
                    case WITHIN -> INTERNAL;
                };
            case SEAT_WENT ->
                switch (end) {
                    case OUTSIDE -> WENT;
                    case BETWEEN -> MOVED_OUT;
                    case WITHIN -> INTERNAL;
                };
            default -> valueOf(change.name());
        };
    }

    /** The kinds of change that a list of this column shows; a move inside a part is listed once, where it arrived. */
    List<String> kinds() {
        return switch (this) {
            case CAME, MOVED_IN, INTERNAL -> List.of(Change.SEAT_CAME.name());
            case WENT, MOVED_OUT -> List.of(Change.SEAT_WENT.name());
            default ->
                Arrays.stream(Change.values())
                        .map(Change::name)
                        .filter(name()::equals)
                        .toList();
        };
    }

    /** Where the other end of a move lies in this column; for all others there is none. */
    FarEnd farEnd() {
        return switch (this) {
            case MOVED_IN, MOVED_OUT, SHIFTED_IN, SHIFTED_OUT -> FarEnd.BETWEEN;
            case INTERNAL -> FarEnd.WITHIN;
            default -> FarEnd.OUTSIDE;
        };
    }
}
