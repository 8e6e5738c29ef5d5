package socai.membership.write.joining;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.JoinCodeEvent;
import socai.membership.events.JoinCodeEvent.JoinCodeEnded;
import socai.membership.events.JoinCodeEvent.JoinCodeShared;
import socai.membership.events.JoinCodeEvent.JoinCodeUsed;
import socai.membership.events.JoinCodeId;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.StreamType;
import socai.spine.write.Dossier;

/**
 * The code of a cell, the last of them.
 *
 * @param number which of the cell's codes it is; 0 before the first
 * @param most   how many requests it takes
 * @param used   how many came by it
 */
public record JoinCode(
        Optional<OrganisationId> organisation,
        int number,
        Optional<LocalDate> sharedOn,
        int minutes,
        int most,
        int used,
        boolean ended)
        implements Dossier {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    public static final JoinCode NONE = new JoinCode(Optional.empty(), 0, Optional.empty(), 0, 0, 0, true);

    public static final StreamType<JoinCode, JoinCodeEvent> TYPE =
            new StreamType<>("join-code", JoinCodeId.PREFIX, JoinCodeEvent.class, NONE, JoinCode::evolve);

    static JoinCode evolve(JoinCode code, JoinCodeEvent event) {
        return switch (event) {
            case JoinCodeShared e ->
                new JoinCode(
                        Optional.of(e.organisation()),
                        e.number(),
                        Optional.of(e.on()),
                        e.minutes(),
                        e.most(),
                        0,
                        false);
            case JoinCodeUsed ignored -> code.with(code.used + 1, code.ended);
            case JoinCodeEnded ignored -> code.with(code.used, true);
        };
    }

    private JoinCode with(int nowUsed, boolean nowEnded) {
        return new JoinCode(organisation, number, sharedOn, minutes, most, nowUsed, nowEnded);
    }

    /** Whether it can still be good on that day; the door counts its minutes. */
    public boolean standsOn(LocalDate day) {
        return !ended
                && sharedOn.filter(shared -> !day.isAfter(shared.plusDays(minutes / MINUTES_OF_A_DAY + 1L)))
                        .isPresent();
    }

    @Override
    public Optional<OrganisationId> matter() {
        return organisation;
    }

    @Override
    public Optional<PersonId> subject() {
        return Optional.empty();
    }
}
