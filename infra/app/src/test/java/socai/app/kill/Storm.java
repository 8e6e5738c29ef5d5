package socai.app.kill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import socai.spine.CommandId;

/**
 * A hundred commands of many kinds at once, most of them about the same few dossiers: some are for all to have, some for
 * one of several, some saw a version that another has outrun by then, some must be refused whatever happens.
 */
final class Storm {

    static final int COMMANDS = 100;

    private final Commune commune;
    private final Ground ground;
    private final int round;
    private final List<Desk.Wish> wishes = new ArrayList<>();
    private final List<Set<CommandId>> contests = new ArrayList<>();
    private final Set<CommandId> hopeless = new HashSet<>();

    Storm(Commune commune, Ground ground, int round) {
        this.commune = commune;
        this.ground = ground;
        this.round = round;
        people();
        admissions();
        organisations();
        offices();
    }

    List<Desk.Wish> wishes() {
        return wishes;
    }

    /** Of each of these exactly one can have its way. */
    List<Set<CommandId>> contests() {
        return contests;
    }

    /** These are refused in any order of things. */
    Set<CommandId> hopeless() {
        return hopeless;
    }

    private void people() {
        Desk cell = commune.cellSecretary();
        for (int i = 0; i < 16; i++) {
            wishes.add(cell.asks("membership/RegisterPerson", Ground.person(commune, i)));
        }
        for (int card = 0; card < 2; card++) {
            List<Desk.Wish> same = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                Map<String, Object> person = new HashMap<>(Ground.person(commune, i));
                person.put("citizenId", "%06d%06d".formatted(1_090 + card, round));
                same.add(cell.asks("membership/RegisterPerson", person));
            }
            contest(same);
        }
        for (int person = 0; person < 2; person++) {
            Ground.Known known = ground.people().get(person);
            for (int i = 0; i < 6; i++) {
                Map<String, Object> correction =
                        corrected(known.id(), "Xã số " + i, ground.scans().get(person));
                wishes.add(
                        i % 2 == 0
                                ? cell.asks("membership/CorrectPersonDetails", correction, known.version())
                                : cell.asks("membership/CorrectPersonDetails", correction));
            }
        }
    }

    private static Map<String, Object> corrected(String person, String homeTown, String scan) {
        return Map.of(
                "person",
                person,
                "homeTown",
                homeTown,
                "reason",
                "Ghi nhầm quê quán",
                "effective",
                Ground.today().toString(),
                "evidence",
                Map.of("number", "12-CV/CB", "date", Ground.today().toString(), "scanSha256", scan));
    }

    private void admissions() {
        Desk cell = commune.cellSecretary();
        for (int person = 3; person < 5; person++) {
            List<Desk.Wish> same = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                same.add(cell.asks(
                        "membership/NominateEliteMass",
                        Ground.nominated(commune, ground.people().get(person), round, 10 * person + i)));
            }
            contest(same);
        }
        List<Desk.Wish> votes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            votes.add(cell.asks(
                    "membership/ListSympathiser",
                    Ground.listed(ground.files().get(2).id(), round, 20 + i)));
        }
        contest(votes);
        for (Ground.Known file : ground.files().subList(0, 2)) {
            for (int i = 0; i < 5; i++) {
                wishes.add(cell.asks(
                        "membership/AssignMentor",
                        Map.of(
                                "admission",
                                file.id(),
                                "mentor",
                                commune.members().get(10 + i).raw()),
                        file.version()));
            }
            for (int i = 0; i < 2; i++) {
                hopeless(cell.asks(
                        "membership/AssignMentor",
                        Map.of(
                                "admission",
                                file.id(),
                                "mentor",
                                ground.people().get(4).id())));
            }
            for (int i = 0; i < 4; i++) {
                wishes.add(cell.asks(
                        "membership/RecordCertificate",
                        Map.of(
                                "admission", file.id(),
                                "certificateNumber", "%d.%d-GCN".formatted(round, i),
                                "certificateDate",
                                        Ground.today().minusMonths(1 + i).toString(),
                                "issuer", "Trung tâm Chính trị")));
            }
            for (int i = 0; i < 2; i++) {
                hopeless(cell.asks("membership/VoteOnAdmission", voted(file.id(), i)));
            }
        }
    }

    /** The file is not there yet: no rule of the vote is reached. */
    private Map<String, Object> voted(String file, int number) {
        Map<String, Object> vote = new HashMap<>(Ground.listed(file, round, 30 + number));
        vote.put("form", "SECRET_BALLOT");
        vote.put("tellers", List.of(commune.members().get(5).raw()));
        return vote;
    }

    private void organisations() {
        for (int i = 0; i < 6; i++) {
            wishes.add(commune.communeSecretary()
                    .asks(
                            "organisation/EstablishOrganisation",
                            Ground.established(commune, "Chi bộ xóm " + round + "-" + i)));
        }
        for (Ground.Known cell : ground.cells()) {
            for (int i = 0; i < 6; i++) {
                Map<String, Object> renamed = Map.of(
                        "organisation", cell.id(),
                        "name", "Chi bộ tên mới " + i,
                        "on", Ground.today().toString());
                wishes.add(
                        i < 4
                                ? commune.communeSecretary()
                                        .asks("organisation/RenameOrganisation", renamed, cell.version())
                                : commune.communeDeputy().asks("organisation/RenameOrganisation", renamed));
            }
        }
        for (int i = 0; i < 4; i++) {
            // Not for the secretary of a cell.
            hopeless(commune.cellSecretary()
                    .asks("organisation/EstablishOrganisation", Ground.established(commune, "Chi bộ không ai cho")));
        }
    }

    private void offices() {
        List<Desk.Wish> fate = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            fate.add(commune.communeDeputy()
                    .asks("organisation/ConfirmAppointment", Map.of("appointment", ground.proposal())));
        }
        for (int i = 0; i < 2; i++) {
            fate.add(commune.communeSecretary()
                    .asks("organisation/WithdrawAppointment", Map.of("appointment", ground.proposal())));
        }
        contest(fate);
        for (int i = 0; i < 3; i++) {
            wishes.add(commune.communeSecretary()
                    .asks("organisation/ProposeAppointment", Ground.proposed(commune, "MINUTE_TAKER", 3 + round)));
        }
    }

    private void contest(List<Desk.Wish> rivals) {
        wishes.addAll(rivals);
        contests.add(Set.copyOf(rivals.stream().map(Desk.Wish::id).toList()));
    }

    private void hopeless(Desk.Wish wish) {
        wishes.add(wish);
        hopeless.add(wish.id());
    }
}
