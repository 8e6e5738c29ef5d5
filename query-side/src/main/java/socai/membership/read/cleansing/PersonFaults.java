package socai.membership.read.cleansing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import socai.membership.events.PersonEvent;
import socai.membership.events.PersonEvent.PersonDetailsCorrected;
import socai.membership.events.PersonEvent.PersonErased;
import socai.membership.events.PersonEvent.PersonRegistered;
import socai.spine.Personal;

/** What is wrong or missing in the details of a person. */
final class PersonFaults {

    private static final Pattern CITIZEN_ID = Pattern.compile("[0-9]{12}");

    private PersonFaults() {}

    static void apply(PersonEvent event, Marks marks) {
        switch (event) {
            case PersonRegistered e -> {
                name(e.name(), marks);
                marks.mark(RecordRule.CITIZEN_ID_MISSING, e.citizenId().isEmpty());
                marks.mark(RecordRule.CITIZEN_ID_FORM, malformed(e.citizenId()));
                marks.mark(RecordRule.CONTACT_MISSING, e.phone().isEmpty());
                marks.mark(RecordRule.HOME_TOWN_MISSING, e.homeTown().isEmpty());
            }
            case PersonDetailsCorrected e -> {
                e.name().ifPresent(name -> name(name, marks));
                e.citizenId().ifPresent(id -> {
                    marks.mark(RecordRule.CITIZEN_ID_MISSING, false);
                    marks.mark(RecordRule.CITIZEN_ID_FORM, malformed(e.citizenId()));
                });
                e.phone().ifPresent(any -> marks.mark(RecordRule.CONTACT_MISSING, false));
                e.homeTown().ifPresent(any -> marks.mark(RecordRule.HOME_TOWN_MISSING, false));
            }
            case PersonErased ignored -> marks.forget();
            default -> {}
        }
    }

    private static void name(Personal<String> name, Marks marks) {
        marks.mark(
                RecordRule.NAME_CAPITALS,
                name.value().filter(PersonFaults::capitals).isPresent());
        marks.mark(
                RecordRule.NAME_NOT_COMPOSED,
                name.value()
                        .filter(text -> !Normalizer.isNormalized(text, Normalizer.Form.NFC)
                                || !text.equals(text.strip().replaceAll("\\s+", " ")))
                        .isPresent());
    }

    /** All in capitals, or without any. */
    static boolean capitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) || name.equals(name.toLowerCase(Locale.ROOT));
    }

    private static boolean malformed(Optional<Personal<String>> id) {
        return id.flatMap(Personal::value)
                .filter(text -> !CITIZEN_ID.matcher(text).matches())
                .isPresent();
    }
}
