package socai.membership.write.selfcorrection.accept;

import java.util.Optional;
import socai.membership.events.CorrectedField;
import socai.membership.events.CorrectionEvent.CorrectionRequested;
import socai.membership.events.RequestedField;
import socai.membership.write.correctmembership.CorrectMembership;
import socai.membership.write.correctmembership.CorrectMembershipDecider;
import socai.membership.write.correctperson.CorrectPersonDetails;
import socai.membership.write.correctperson.CorrectPersonDetailsDecider;
import socai.spine.Decision;
import socai.spine.Personal;
import socai.spine.write.Circumstances;

/** A request as the correction that it asks for. */
final class AsCorrection {

    private AsCorrection() {}

    static Decision judged(CorrectionRequested asked, AcceptCorrection.Facts facts, Circumstances circumstances) {
        return asked.field()
                .ofMembership()
                .map(field -> ofMembership(asked, field, facts, circumstances))
                .orElseGet(() -> ofPerson(asked, facts, circumstances));
    }

    private static Decision ofPerson(
            CorrectionRequested asked, AcceptCorrection.Facts facts, Circumstances circumstances) {
        CorrectPersonDetails command = new CorrectPersonDetails(
                asked.person(),
                text(asked, RequestedField.NAME),
                asked.newDate(),
                text(asked, RequestedField.CITIZEN_ID),
                text(asked, RequestedField.GENDER),
                text(asked, RequestedField.HOME_TOWN),
                text(asked, RequestedField.PHONE),
                asked.reason(),
                asked.effective(),
                asked.evidence());
        return new CorrectPersonDetailsDecider()
                .decide(
                        facts.person().value().person(asked.person(), asked.organisation()),
                        command,
                        new CorrectPersonDetails.Facts(facts.holder()),
                        circumstances);
    }

    private static Decision ofMembership(
            CorrectionRequested asked,
            CorrectedField field,
            AcceptCorrection.Facts facts,
            Circumstances circumstances) {
        CorrectMembership command = new CorrectMembership(
                asked.membership(),
                field,
                asked.newDate().flatMap(Personal::value),
                asked.newText().filter(any -> field.kind() == CorrectedField.Kind.PAPER_NUMBER),
                asked.newText().filter(any -> field.kind() == CorrectedField.Kind.PERSONAL_NUMBER),
                asked.reason(),
                asked.effective(),
                asked.evidence());
        return new CorrectMembershipDecider()
                .decide(
                        facts.member().value().membership(asked.person()),
                        command,
                        new CorrectMembership.Facts(facts.holder()),
                        circumstances);
    }

    private static Optional<Personal<String>> text(CorrectionRequested asked, RequestedField field) {
        return asked.newText().filter(any -> asked.field() == field);
    }
}
