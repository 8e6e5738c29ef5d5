package socai.app.kill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import socai.membership.events.AdmissionId;
import socai.organisation.events.AppointmentId;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Zone;

/**
 * The dossiers of one round, made fresh for it.
 *
 * @param people   two on the list of sympathisers, one put forward, two only registered
 * @param scans    the hash of a scan on record for each of the first two
 * @param files    of the first three
 * @param cells    founded just now
 * @param proposal of an office, which waits for the other person
 */
record Ground(List<Known> people, List<String> scans, List<Known> files, List<Known> cells, String proposal) {

    /** A dossier and its version. */
    record Known(String id, long version) {}

    /**
     * @param send must get an answer
     */
    static Ground prepared(Commune commune, int round, Wire wire, Function<Desk.Wish, Wire.Said> send) {
        Desk cell = commune.cellSecretary();
        List<Known> people = new ArrayList<>();
        List<Known> files = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Desk.Wish wish = cell.asks("membership/RegisterPerson", person(commune, i));
            people.add(made(wish, PersonId.PREFIX, send));
        }
        for (int i = 0; i < 3; i++) {
            Desk.Wish wish = cell.asks("membership/NominateEliteMass", nominated(commune, people.get(i), round, i));
            files.add(made(wish, AdmissionId.PREFIX, send));
        }
        for (int i = 0; i < 2; i++) {
            String file = files.get(i).id();
            Wire.Said said = send.apply(cell.asks("membership/ListSympathiser", listed(file, round, 10 + i)));
            files.set(i, new Known(file, said.version(file)));
        }
        List<String> scans = people.subList(0, 2).stream()
                .map(person -> wire.scan(cell, PersonId.of(person.id())))
                .toList();
        List<Known> cells = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Desk.Wish wish = commune.communeSecretary()
                    .asks("organisation/EstablishOrganisation", established(commune, "Chi bộ thôn " + round + "-" + i));
            cells.add(made(wish, OrganisationId.PREFIX, send));
        }
        Desk.Wish proposed = commune.communeSecretary()
                .asks("organisation/ProposeAppointment", proposed(commune, "REGISTRY_CLERK", 3 + round));
        return new Ground(
                people,
                scans,
                files,
                cells,
                made(proposed, AppointmentId.PREFIX, send).id());
    }

    private static Known made(Desk.Wish wish, String prefix, Function<Desk.Wish, Wire.Said> send) {
        String id = wish.id().derive(prefix, 0);
        return new Known(id, send.apply(wish).version(id));
    }

    static LocalDate today() {
        return LocalDate.now(Zone.PARTY);
    }

    static Map<String, Object> person(Commune commune, int number) {
        return Map.of(
                "name",
                "Nguyễn Thị "
                        + List.of("An", "Bình", "Cúc", "Dung", "Hạnh", "Lan", "Mai")
                                .get(number % 7),
                "birthDate",
                LocalDate.of(1990, 1, 1).plusDays(number).toString(),
                "organisation",
                commune.cell().raw());
    }

    /** @param number tells the papers of a round apart */
    static Map<String, Object> nominated(Commune commune, Known person, int round, int number) {
        return Map.of(
                "person", person.id(),
                "organisation", commune.cell().raw(),
                "nominatedBy", "OFFICIAL_MEMBER",
                "nominationNumber", "%d.%d-GT".formatted(round, number));
    }

    /** The vote of the whole cell. */
    static Map<String, Object> listed(String file, int round, int number) {
        return Map.of(
                "admission",
                file,
                "on",
                today().toString(),
                "resolutionNumber",
                "%d.%d-NQ/CB".formatted(round, number),
                "present",
                Commune.MEMBERS,
                "ayes",
                Commune.MEMBERS - 2,
                "noes",
                2,
                "others",
                0,
                "exemptPresent",
                List.of());
    }

    static Map<String, Object> established(Commune commune, String name) {
        return Map.of(
                "name",
                name,
                "parent",
                commune.commune().raw(),
                "type",
                "chi-bo",
                "rank",
                "CELL",
                "form",
                "CHI_BO",
                "pilot",
                false,
                "delegated",
                false,
                "from",
                today().toString());
    }

    /** Another member for each round, until all have had their turn. */
    static Map<String, Object> proposed(Commune commune, String office, int member) {
        return Map.of(
                "organisation",
                commune.cell().raw(),
                "office",
                office,
                "person",
                commune.members().get(member % Commune.MEMBERS).raw(),
                "from",
                today().toString());
    }
}
