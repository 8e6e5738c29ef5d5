package socai.web.pages.own;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import socai.membership.events.RequestedField;
import socai.membership.read.people.GetPerson;
import socai.spine.read.Sentences;

/** The fields that may be asked for, with what stands there as far as the pages show it. */
final class OwnFields {

    private OwnFields() {}

    /**
     * @param day   what stands there, of a day
     * @param text  what stands there, of any other field
     * @param shown whether the pages show what stands there; a citizen id they never do
     */
    record Field(RequestedField field, String label, Optional<LocalDate> day, Optional<String> text, boolean shown) {

        public boolean isDate() {
            return field.isDate();
        }
    }

    static List<Field> of(GetPerson.Result me, String language) {
        Optional<GetPerson.Membership> seat = me.memberships().stream()
                .filter(one -> one.closedOn().isEmpty())
                .findFirst();
        return Arrays.stream(RequestedField.values())
                .map(field -> new Field(
                        field,
                        Sentences.packaged().label(field, language),
                        day(field, me, seat),
                        text(field, me, seat),
                        !HIDDEN.contains(field)))
                .toList();
    }

    private static final Set<RequestedField> HIDDEN = Set.of(
            RequestedField.PHONE,
            RequestedField.CITIZEN_ID,
            RequestedField.DECISION_NUMBER,
            RequestedField.CLASS_CERTIFICATE_NUMBER);

    private static Optional<LocalDate> day(
            RequestedField field, GetPerson.Result me, Optional<GetPerson.Membership> seat) {
        return switch (field) {
            case BIRTH_DATE -> me.birthDate();
            case ADMISSION_DATE -> seat.flatMap(GetPerson.Membership::admissionDate);
            case DECISION_DATE -> seat.flatMap(GetPerson.Membership::decisionDate);
            case OFFICIAL_DATE -> seat.flatMap(GetPerson.Membership::officialDate);
            default -> Optional.empty();
        };
    }

    private static Optional<String> text(
            RequestedField field, GetPerson.Result me, Optional<GetPerson.Membership> seat) {
        return switch (field) {
            case NAME -> Optional.of(me.name());
            case GENDER -> me.gender();
            case HOME_TOWN -> me.homeTown();
            case CARD_NUMBER -> seat.flatMap(GetPerson.Membership::cardNumber);
            default -> Optional.empty();
        };
    }
}
