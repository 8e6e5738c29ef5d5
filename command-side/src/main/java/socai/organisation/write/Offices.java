package socai.organisation.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import socai.organisation.events.OfficeExit;
import socai.organisation.events.OfficesEvent;
import socai.organisation.events.OfficesEvent.OfficeAssumed;
import socai.organisation.events.OfficesEvent.OfficeEnded;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.StreamType;
import socai.spine.write.Dossier;

/**
 * Who holds which office of one organisation on any day.
 *
 * @param organisation whose offices they are; absent while nobody ever held one
 */
public record Offices(Optional<OrganisationId> organisation, List<Tenure> tenures) implements Dossier {

    public static final String PREFIX = "ofc";

    public static final Offices NONE = new Offices(Optional.empty(), List.of());

    public static final StreamType<Offices, OfficesEvent> TYPE =
            new StreamType<>("offices", PREFIX, OfficesEvent.class, NONE, Offices::evolve);

    /**
     * One holding of an office by one person.
     *
     * @param exit why it ended; absent while nobody ended it, also where it runs for a fixed time
     */
    public record Tenure(
            OfficeKind office, PersonId person, Span span, Optional<String> decisionNumber, Optional<OfficeExit> exit) {

        boolean is(OfficeKind kind, PersonId who) {
            return office == kind && person.equals(who);
        }

        /** Whether it is already known to have ended just so. */
        public boolean ended(LocalDate day, OfficeExit reason) {
            return exit.equals(Optional.of(reason)) && span.until().equals(Optional.of(day));
        }
    }

    public static String stream(OrganisationId organisation) {
        return PREFIX + organisation.raw().substring(OrganisationId.PREFIX.length());
    }

    public Offices evolve(OfficesEvent event) {
        return switch (event) {
            case OfficeAssumed e -> {
                List<Tenure> next = new ArrayList<>(tenures);
                next.add(new Tenure(
                        e.office(), e.person(), new Span(e.from(), e.until()), e.decisionNumber(), Optional.empty()));
                yield new Offices(Optional.of(e.organisation()), List.copyOf(next));
            }
            case OfficeEnded e ->
                new Offices(
                        organisation,
                        tenures.stream().map(tenure -> ended(tenure, e)).toList());
        };
    }

    private static Tenure ended(Tenure tenure, OfficeEnded end) {
        return tenure.is(end.office(), end.person()) && tenure.span().from().equals(end.from())
                ? new Tenure(
                        tenure.office(),
                        tenure.person(),
                        tenure.span().endingAt(end.until()),
                        tenure.decisionNumber(),
                        Optional.of(end.reason()))
                : tenure;
    }

    public boolean holds(PersonId person, OfficeKind office, LocalDate day) {
        return tenures.stream()
                .anyMatch(tenure -> tenure.is(office, person) && tenure.span().contains(day));
    }

    public List<PersonId> holders(OfficeKind office, LocalDate day) {
        return tenures.stream()
                .filter(tenure -> tenure.office() == office && tenure.span().contains(day))
                .map(Tenure::person)
                .distinct()
                .toList();
    }

    public List<OfficeKind> officesOf(PersonId person, LocalDate day) {
        return tenures.stream()
                .filter(tenure ->
                        tenure.person().equals(person) && tenure.span().contains(day))
                .map(Tenure::office)
                .distinct()
                .toList();
    }

    /** The holding of an office by a person that began last. */
    public Optional<Tenure> latest(OfficeKind office, PersonId person) {
        return tenures.stream()
                .filter(tenure -> tenure.is(office, person))
                .max(Comparator.comparing(tenure -> tenure.span().from()));
    }

    /** Whether exactly this holding is already known and nobody ended it since. */
    public boolean assumed(OfficeKind office, PersonId person, Span span, Optional<String> decisionNumber) {
        return tenures.contains(new Tenure(office, person, span, decisionNumber, Optional.empty()));
    }

    /** All holdings of an office that share a day with {@code span}. */
    public List<Tenure> during(OfficeKind office, Span span) {
        return tenures.stream()
                .filter(tenure -> tenure.office() == office && tenure.span().overlaps(span))
                .toList();
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
