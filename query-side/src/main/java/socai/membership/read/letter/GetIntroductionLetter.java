package socai.membership.read.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.Standing;
import socai.membership.events.TransferKind;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/** The letter of introduction of a transfer; there is none before it was issued. */
public record GetIntroductionLetter(String stream) implements Query<GetIntroductionLetter.Result> {

    /**
     * @param superior   the organisation above the issuer; absent for a root
     * @param aboveFrom  the organisation above the one that the member leaves: many cells are called alike
     * @param above      the organisation above the one that receives, for the same reason; absent abroad
     * @param person     a name; reads as erased for a person whose data was destroyed
     * @param duesPaidTo any day of the last month paid for
     * @param documents  papers in the sealed file, where one goes with the member
     * @param levels     which endorse the letter on its way, in order
     */
    public record Result(
            TransferKind kind,
            String number,
            LocalDate date,
            String issuer,
            Optional<String> superior,
            String from,
            Optional<String> aboveFrom,
            Optional<String> to,
            Optional<String> above,
            String person,
            Optional<LocalDate> birthDate,
            Optional<Standing> standing,
            Optional<LocalDate> admissionDate,
            Optional<LocalDate> officialDate,
            Optional<String> cardNumber,
            Optional<LocalDate> until,
            Optional<LocalDate> duesPaidTo,
            Optional<Integer> documents,
            List<Level> levels) {}

    /** @param endorsedOn absent while it has not endorsed the letter */
    public record Level(String organisation, Optional<LocalDate> endorsedOn) {}

    @Override
    public Scope scope() {
        return new Scope.OfDossier(stream);
    }
}
