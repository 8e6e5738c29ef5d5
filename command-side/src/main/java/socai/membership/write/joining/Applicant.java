package socai.membership.write.joining;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import socai.spine.OrganisationId;
import socai.spine.Personal;

/** Who asks, by what they wrote: names are compared without marks, capitals and spare blanks, as phones type them. */
public final class Applicant {

    private Applicant() {}

    /** What is claimed while a request waits; empty once the values are erased. */
    public static Optional<String> claimed(OrganisationId cell, Personal<String> name, Personal<LocalDate> birthDate) {
        return name.value()
                .flatMap(called -> birthDate.value().map(born -> cell.raw() + "|" + folded(called) + "|" + born));
    }

    public static boolean sameName(Personal<String> one, Optional<Personal<String>> other) {
        Optional<String> called = one.value().map(Applicant::folded);
        return called.isPresent()
                && called.equals(other.flatMap(Personal::value).map(Applicant::folded));
    }

    static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
