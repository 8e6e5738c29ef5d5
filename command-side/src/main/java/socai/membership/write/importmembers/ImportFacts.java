package socai.membership.write.importmembers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import socai.membership.events.MembershipId;
import socai.membership.write.Membership;
import socai.membership.write.Person;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.events.RollKind;
import socai.organisation.write.Organisation;
import socai.organisation.write.Roll;
import socai.spine.Act;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.Seen;
import socai.spine.StreamType;
import socai.spine.write.Reader;

/** Reads the facts of a whole chunk once: its cells, its claims, and the streams that it will write to. */
record ImportFacts(ImportMembers command, Act act, Reader reader) {

    /** Ranks are strictly ordered, so a longer way up means damaged data. */
    private static final int TALLEST = OrganisationRank.values().length;

    ImportMembers.Facts gather() {
        foresee();
        command.rows().forEach(this::readNewStreams);
        List<Seen<ImportMembers.Cell>> cells = command.rows().stream()
                .map(ImportRow::organisation)
                .flatMap(Optional::stream)
                .distinct()
                .map(this::cell)
                .toList();
        return new ImportMembers.Facts(
                cells,
                taken(Person.CITIZEN_ID, ImportRow::citizenId),
                taken(Membership.CARD_NUMBER, ImportRow::cardNumber));
    }

    /** Everything that is read below, with few questions for however many rows: one, and one for each level above. */
    private void foresee() {
        Map<String, StreamType<?, ?>> streams = new LinkedHashMap<>();
        command.rows().forEach(row -> {
            PersonId person = ImportMembers.person(act, row.rowNumber());
            streams.put(Person.stream(person), Person.TYPE);
            streams.put(MembershipId.first(person).raw(), Membership.TYPE);
        });
        Set<OrganisationId> level = command.rows().stream()
                .flatMap(row -> row.organisation().stream())
                .collect(Collectors.toSet());
        level.forEach(cell -> streams.put(Roll.stream(cell, RollKind.CELL), Roll.TYPE));
        for (int i = 0; i < TALLEST && !level.isEmpty(); i++) {
            level.forEach(id -> streams.put(id.raw(), Organisation.TYPE));
            reader.foresee(streams);
            streams.clear();
            level = level.stream()
                    .filter(id -> !id.equals(command.organisation()))
                    .flatMap(id -> superior(id).stream())
                    .collect(Collectors.toSet());
        }
    }

    private Optional<OrganisationId> superior(OrganisationId id) {
        return reader.read(Organisation.TYPE, id.raw()).value().parentOn(act.businessDate());
    }

    /** A decision writes only to streams that were read, also where nothing is there yet. */
    private void readNewStreams(ImportRow row) {
        PersonId person = ImportMembers.person(act, row.rowNumber());
        reader.read(Person.TYPE, Person.stream(person));
        reader.read(Membership.TYPE, MembershipId.first(person).raw());
    }

    private Seen<ImportMembers.Cell> cell(OrganisationId id) {
        LocalDate day = act.businessDate();
        Optional<LocalDate> lastFixed =
                reader.read(Roll.TYPE, Roll.stream(id, RollKind.CELL)).value().lastFixed();
        boolean within = within(id);
        return reader.read(Organisation.TYPE, id.raw())
                .map(found -> new ImportMembers.Cell(
                        id,
                        found.formOn(act.businessDate())
                                .filter(OrganisationForm.CHI_BO::equals)
                                .isPresent(),
                        found.existsOn(day),
                        within,
                        lastFixed));
    }

    private boolean within(OrganisationId cell) {
        Optional<OrganisationId> next = Optional.of(cell);
        for (int i = 0; i < TALLEST && next.isPresent(); i++) {
            if (next.get().equals(command.organisation())) {
                return true;
            }
            next = superior(next.get());
        }
        return false;
    }

    private List<Integer> taken(String kind, Function<ImportRow, Optional<Personal<String>>> column) {
        List<ImportRow> asking = command.rows().stream()
                .filter(row -> column.apply(row).flatMap(Personal::value).isPresent())
                .toList();
        List<Optional<String>> holders = reader.claimedBy(
                kind,
                asking.stream()
                        .map(row -> column.apply(row).flatMap(Personal::value).orElseThrow())
                        .toList());
        List<Integer> taken = new ArrayList<>();
        for (int i = 0; i < asking.size(); i++) {
            if (holders.get(i).isPresent()) {
                taken.add(asking.get(i).rowNumber());
            }
        }
        return List.copyOf(taken);
    }
}
