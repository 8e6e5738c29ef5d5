package socai.app.scenario;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import socai.app.scenario.Served.Reply;
import tools.jackson.databind.JsonNode;

/** What the replay of a decision shows to the secretary of the cell. */
final class Replayed {

    private Replayed() {}

    /** The regulations whose numbers a decision was judged by, as its replay shows them. */
    static TreeSet<String> regulations(Town town, Reply decision, Applicant applicant) throws Exception {
        TreeSet<String> regulations = new TreeSet<>();
        replay(town, decision, applicant)
                .path("checks")
                .forEach(check -> check.path("parameters")
                        .forEach(number ->
                                regulations.add(number.path("regulation").stringValue())));
        return regulations;
    }

    static int base(Town town, Reply vote, Applicant applicant) throws Exception {
        return replay(town, vote, applicant).path("votes").path(0).path("base").intValue();
    }

    static List<String> again(Town town, Reply vote, Applicant applicant) throws Exception {
        return replay(town, vote, applicant).path("again").findValuesAsString("outcome");
    }

    private static JsonNode replay(Town town, Reply decision, Applicant applicant) throws Exception {
        return town.cellSecretary()
                .query(
                        "spine/GetReplay",
                        Map.of(
                                "command",
                                decision.command().raw(),
                                "stream",
                                applicant.admission().raw()));
    }
}
