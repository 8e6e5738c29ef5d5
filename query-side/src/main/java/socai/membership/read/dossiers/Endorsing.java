package socai.membership.read.dossiers;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import socai.membership.read.Parts;
import socai.spine.read.Conditions;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;

/** Which level a letter of introduction waits for on its way: nobody can take it before all have endorsed it. */
record Endorsing(ReadStore store) {

    /** By file, the organisation that endorses next; without those whose letter all levels have endorsed. */
    Map<String, String> next(List<Row> files) {
        List<Row> onTheWay = files.stream()
                .filter(row -> !row.flag("closed") && !route(row).isEmpty())
                .toList();
        if (onTheWay.isEmpty()) {
            return Map.of();
        }
        Conditions asked = new Conditions()
                .in(
                        "p.dossier",
                        onTheWay.stream().map(row -> row.text("dossier")).toList());
        Set<String> endorsed = new HashSet<>();
        Row.of(store.ask("select p.dossier, p.part from {Dossier}.dossier_part p" + asked.where(), asked.values()))
                .forEach(row -> endorsed.add(row.text("dossier") + row.text("part")));
        Successors successors = Successors.of(
                store, onTheWay.stream().flatMap(row -> route(row).stream()).toList());
        Map<String, String> next = new HashMap<>();
        for (Row row : onTheWay) {
            route(row).stream()
                    .map(successors::line)
                    .filter(line -> line.size() == 1 || !route(row).contains(line.getLast()))
                    .filter(line -> line.stream().noneMatch(level -> done(row, level, endorsed)))
                    .map(List::getLast)
                    .findFirst()
                    .ifPresent(level -> next.put(row.text("dossier"), level));
        }
        return next;
    }

    /** A level that issued the letter itself, or took over from one that did, endorses it no more. */
    private static boolean done(Row row, String level, Set<String> endorsed) {
        return endorsed.contains(row.text("dossier") + Parts.LEVEL + level)
                || row.optional("decided_by").filter(level::equals).isPresent();
    }

    /** Who takes the letter, once there is one; for a transfer abroad the issuer hears of it. */
    static Optional<String> receiver(Row row) {
        return row.optional("to_org_id")
                .or(() -> row.optional("decided_by")
                        .filter(issuer -> row.text("kind").equals("TRANSFER")));
    }

    private static List<String> route(Row row) {
        return row.optional("route")
                .filter(route -> !route.isEmpty())
                .map(route -> Arrays.asList(route.split(" ", -1)))
                .orElse(List.of());
    }
}
