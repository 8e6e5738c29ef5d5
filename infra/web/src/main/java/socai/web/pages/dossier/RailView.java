package socai.web.pages.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import socai.membership.read.dossiers.GetDossier.State;
import socai.membership.read.dossiers.GetDossier.Step;

/**
 * Where a dossier stands, in words for a small screen.
 *
 * @param position from 1; 0 when no step is the present one
 */
public record RailView(int position, int steps, String now, Optional<String> next) {

    private static final Map<String, String> MARKS = Map.of(
            "ADMISSION",
            "KN",
            "RECOGNITION",
            "CN",
            "TRANSFER",
            "SH",
            "EXEMPTION",
            "MSH",
            "LEAVING",
            "XR",
            "REMOVAL",
            "XT",
            "CORRECTION",
            "ĐC",
            "BADGE",
            "HH");

    /** The file's number as people write it: kind, year, the beginning of its id. */
    static String number(String kind, int year, String stream) {
        String id = stream.substring(stream.indexOf('-') + 1);
        String shortened = id.length() > 4 && id.indexOf('-') > 0 ? id.substring(0, 4) : id;
        return MARKS.getOrDefault(kind, "HS") + "-" + year + "-" + shortened.toUpperCase(Locale.ROOT);
    }

    static RailView of(List<Step> rail) {
        for (int i = 0; i < rail.size(); i++) {
            if (rail.get(i).state() == State.NOW || rail.get(i).state() == State.ENDED) {
                Optional<String> next = rail.stream()
                        .skip(i + 1L)
                        .filter(step -> step.state() == State.TO_DO)
                        .map(Step::label)
                        .findFirst();
                return new RailView(i + 1, rail.size(), rail.get(i).label(), next);
            }
        }
        return new RailView(0, rail.size(), "", Optional.empty());
    }
}
