package socai.membership.read.files;

import java.time.LocalDate;
import java.util.Optional;
import socai.spine.read.Row;
import socai.spine.time.PartyAge;

/** Party age of a membership from the read models, the same for every page: what the keeper of the file recorded first. */
public final class PartyAges {

    /** What is selected beside the columns of a membership {@code m}. */
    public static final String COLUMNS = "a.age_from, a.certificate_number, a.gap_years, a.gap_months, a.gap_days";

    public static final String JOIN = " left join {MemberFile}.party_age a on a.membership = m.membership";

    /** The day from which it counts, where one is known. */
    public static final String FROM = "coalesce(a.age_from, m.decision_date, m.admission_date)";

    private PartyAges() {}

    /** Of a row that also has the dates of the membership. */
    public static Optional<PartyAge> of(Row row) {
        Optional<LocalDate> from =
                row.date("age_from").or(() -> row.date("decision_date")).or(() -> row.date("admission_date"));
        return from.map(
                day -> new PartyAge(day, row.integer("gap_years"), row.integer("gap_months"), row.integer("gap_days")));
    }
}
