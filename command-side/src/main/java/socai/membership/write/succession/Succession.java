package socai.membership.write.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import socai.membership.events.ReorganisationEvent.ReorganisationDecided;
import socai.membership.events.ReorganisationId;
import socai.membership.write.reorganisation.Reorganisation;
import socai.organisation.events.OrganisationForm;
import socai.organisation.write.Offices;
import socai.organisation.write.Organisation;
import socai.organisation.write.line.Line;
import socai.spine.OrganisationId;
import socai.spine.Seen;
import socai.spine.write.Reader;

/**
 * An organisation and, one after the other, those into which it went by completed reorganisations. The decision that
 * ended it names the file of the reorganisation, so that it is found by streams alone.
 *
 * @param all    the organisation first
 * @param stands whether the last one is there on the day; else nobody is known who goes on
 */
public record Succession(List<OrganisationId> all, boolean stands) {

    /** As on that day; a decision of before, which did not ask for successors, finds none. */
    public static Succession of(OrganisationId first, LocalDate day, Reader reader) {
        List<OrganisationId> all = new ArrayList<>(List.of(first));
        while (true) {
            OrganisationId here = all.getLast();
            Optional<Organisation> ended = reader.further(Organisation.TYPE, here.raw())
                    .map(Seen::value)
                    .filter(found ->
                            found.dissolved().filter(on -> !on.isAfter(day)).isPresent());
            if (ended.isEmpty()) {
                return new Succession(List.copyOf(all), true);
            }
            Optional<Optional<OrganisationId>> asked = next(here, ended.get(), reader);
            if (asked.isEmpty()) {
                return new Succession(List.copyOf(all), true);
            }
            // An organisation that has ended receives nothing, so there is no way back; it is not walked twice anyhow.
            Optional<OrganisationId> next = asked.get().filter(found -> !all.contains(found));
            if (next.isEmpty()) {
                return new Succession(List.copyOf(all), false);
            }
            all.add(next.get());
        }
    }

    /** Who goes on: the organisation itself while it stands. */
    public static Optional<OrganisationId> standing(OrganisationId first, LocalDate day, Reader reader) {
        return of(first, day, reader).last();
    }

    /** Who goes on, where that is somebody else. */
    public static Optional<OrganisationId> instead(OrganisationId first, LocalDate day, Reader reader) {
        return standing(first, day, reader).filter(now -> !now.equals(first));
    }

    /** The same, or the organisation itself where nobody is known. */
    public static OrganisationId now(OrganisationId first, LocalDate day, Reader reader) {
        return standing(first, day, reader).orElse(first);
    }

    /**
     * The next level above that stands, where an organisation was dissolved and went into no other: what lay with it has
     * nobody else. Empty where somebody goes on, or nobody stands above.
     */
    public static Optional<OrganisationId> above(OrganisationId first, LocalDate day, Reader reader) {
        Succession line = of(first, day, reader);
        for (int level = 0; !line.stands && level < Line.LONGEST; level++) {
            Optional<OrganisationId> up = reader.further(
                            Organisation.TYPE, line.all.getLast().raw())
                    .flatMap(seen -> seen.value().superiorOn(day))
                    // A decision of before never asked who holds an office there, so that it finds nobody, as it did.
                    .filter(superior -> reader.further(Offices.TYPE, Offices.stream(superior))
                            .isPresent());
            if (up.isEmpty()) {
                return Optional.empty();
            }
            line = of(up.get(), day, reader);
            if (line.stands) {
                return line.last();
            }
        }
        return Optional.empty();
    }

    /** Who goes on with it, where that is somebody else: a successor, or the level above. */
    public static Optional<OrganisationId> other(OrganisationId first, LocalDate day, Reader reader) {
        return instead(first, day, reader).or(() -> above(first, day, reader));
    }

    /** Who has it: the organisation itself, whoever goes on with it, or itself again where nobody is known. */
    public static OrganisationId holder(OrganisationId first, LocalDate day, Reader reader) {
        return other(first, day, reader).orElse(first);
    }

    public Optional<OrganisationId> last() {
        return stands ? Optional.of(all.getLast()) : Optional.empty();
    }

    /**
     * The committee that decided it stood above; which one it was is not said at the end, so each is asked. Both as they
     * stood on the day of the end and on the day before: what is above can be merged on the same day.
     *
     * @return empty when nothing could be asked: a decision of before is not told
     */
    private static Optional<Optional<OrganisationId>> next(
            OrganisationId ended, Organisation organisation, Reader reader) {
        Organisation.End end = organisation.end().orElseThrow();
        String number = end.decisionNumber().orElse("");
        LocalDate before = end.on().minusDays(1);
        Set<OrganisationId> deciders = new LinkedHashSet<>(List.of(ended));
        for (LocalDate day : List.of(end.on(), before)) {
            Optional<OrganisationId> above = organisation.superiorOn(day);
            for (int level = 0; above.isPresent() && level < Line.LONGEST; level++) {
                deciders.add(above.get());
                above = reader.further(Organisation.TYPE, above.get().raw())
                        .flatMap(seen -> seen.value().superiorOn(day));
            }
        }
        for (OrganisationId decider : deciders) {
            Optional<Seen<Reorganisation>> file = reader.further(
                    Reorganisation.TYPE,
                    ReorganisationId.of(ended, decider, number).raw());
            if (file.isEmpty()) {
                return Optional.empty();
            }
            Optional<ReorganisationDecided> made = file.map(Seen::value)
                    .filter(found -> found.completed().isPresent())
                    .flatMap(Reorganisation::decided);
            if (made.isPresent()) {
                return Optional.of(made.map(found -> place(found, organisation, before)));
            }
        }
        return Optional.of(Optional.empty());
    }

    /** What lay with a cell goes where its members went. */
    private static OrganisationId place(ReorganisationDecided made, Organisation ended, LocalDate day) {
        return ended.formOn(day).filter(OrganisationForm.CHI_BO::equals).isPresent()
                ? made.destination().orElse(made.successor())
                : made.successor();
    }
}
