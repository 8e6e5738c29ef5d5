package socai.membership.read.board;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where somebody stands on the way, as a board groups it: every stage that is not an end belongs to one station. */
public enum Station {
    NOMINATED("ADMISSION.NOMINATED"),
    SYMPATHISER("ADMISSION.SYMPATHISER"),
    TRAINED("ADMISSION.TRAINED"),
    APPLICANT("ADMISSION.APPLICANT"),
    DECISION("ADMISSION.PROPOSED", "ADMISSION.FORWARDED"),
    CEREMONY("ADMISSION.DECIDED"),
    /** On probation, before a file of recognition is open. */
    PROBATION(),
    RECOGNITION("RECOGNITION.OPEN", "RECOGNITION.PROPOSED", "RECOGNITION.ESCALATED");

    private final List<String> stages;

    Station(String... stages) {
        this.stages = List.of(stages);
    }

    /** Kind and stage, as the search takes them. */
    public List<String> stages() {
        return stages;
    }

    static Optional<Station> of(String kind, String stage) {
        String code = kind + "." + stage;
        return Arrays.stream(values())
                .filter(station -> station.stages.contains(code))
                .findFirst();
    }
}
