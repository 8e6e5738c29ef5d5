package socai.membership.read.dossiers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socai.membership.read.Needs;
import socai.membership.read.StageWords;
import socai.membership.read.dossiers.GetDossier.Paper;
import socai.spine.Anchors;
import socai.spine.read.ParameterSource;

/** The papers of a file in the order that the regulation lists them, then those that its steps produce. */
final class PaperList {

    /** What a kind of file lists, and the papers that reaching a stage brings with it. */
    private record Layout(String parameter, String resolution, String proposed, String decision, String decided) {}

    private static final Map<String, Layout> LAYOUTS = Map.of(
            "ADMISSION",
            new Layout("admission-document-order", "6-KNĐ", "PROPOSED", "QĐ-KN", "DECIDED"),
            "RECOGNITION",
            new Layout("recognition-documents", "13-KNĐ", "PROPOSED", "QĐ-CN", "RECOGNISED"));

    private static final Map<String, String> TRANSFER = transfer();

    private static Map<String, String> transfer() {
        Map<String, String> papers = new LinkedHashMap<>();
        papers.put("QĐ-CSH", "REQUESTED");
        papers.put("TKĐ", "REVIEWED");
        papers.put("SHĐ", "LETTER_ISSUED");
        papers.put("HSĐV", "SEALED");
        return papers;
    }

    /** How many parts of a kind a file holds, and when the last one came. */
    record Held(int amount, Optional<LocalDate> last) {
        static final Held NOTHING = new Held(0, Optional.empty());
    }

    private final Map<String, Held> parts;
    private final Map<String, LocalDate> reached;
    private final StageWords words;

    PaperList(Map<String, Held> parts, Map<String, LocalDate> reached, StageWords words) {
        this.parts = parts;
        this.reached = reached;
        this.words = words;
    }

    /** A transfer's papers come with its steps: those of the steps that it passes. */
    List<Paper> ofTransfer(List<GetDossier.Step> rail, Optional<String> goal) {
        return TRANSFER.entrySet().stream()
                .filter(paper -> rail.stream().anyMatch(step -> step.stage().equals(paper.getValue())))
                .map(paper -> produced(paper.getKey(), paper.getValue(), goal))
                .toList();
    }

    List<Paper> of(String kind, Optional<String> goal, ParameterSource parameters, Anchors at) {
        Layout layout = LAYOUTS.get(kind);
        if (layout == null) {
            return List.of();
        }
        boolean collecting = goal.filter(layout.proposed()::equals).isPresent();
        List<Paper> papers = new ArrayList<>();
        parameters.find(layout.parameter(), at).ifPresent(listed -> {
            for (String code : listed.value().split(";", -1)) {
                if (!code.equals(layout.resolution()) && (collecting || !nobodys(code))) {
                    papers.add(listed(code, collecting));
                }
            }
        });
        papers.add(produced(layout.resolution(), layout.proposed(), goal));
        papers.add(produced(layout.decision(), layout.decided(), goal));
        return papers;
    }

    private Paper listed(String code, boolean awaited) {
        Needs.Form form = Needs.packaged().form(code);
        int wanted = form.per().map(per -> held(per).amount()).orElse(1);
        Held held = held(form.part());
        return new Paper(code, words.form(code), Math.max(1, wanted), held.amount(), held.last(), awaited);
    }

    /** A paper of each of certain people, of whom this file has none. */
    private boolean nobodys(String code) {
        return Needs.packaged()
                .form(code)
                .per()
                .filter(per -> held(per).amount() == 0)
                .isPresent();
    }

    private Paper produced(String code, String stage, Optional<String> goal) {
        Optional<LocalDate> on = Optional.ofNullable(reached.get(stage));
        return new Paper(
                code,
                words.form(code),
                1,
                on.isPresent() ? 1 : 0,
                on,
                goal.filter(stage::equals).isPresent());
    }

    private Held held(String part) {
        return parts.getOrDefault(part, Held.NOTHING);
    }
}
