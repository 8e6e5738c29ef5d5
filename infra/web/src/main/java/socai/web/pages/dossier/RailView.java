package socai.web.pages.dossier;

import java.util.List;
import java.util.Optional;
import socai.membership.read.dossiers.GetDossier.State;
import socai.membership.read.dossiers.GetDossier.Step;

/**
 * Where a dossier stands, in words for a small screen.
 *
 * @param position from 1; 0 when no step is the present one
 */
public record RailView(int position, int steps, String now, Optional<String> next) {

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
