package socai.spine.read;

import java.util.Optional;
import socai.spine.OrganisationId;

/** Whose decisions are asked for: of one dossier, or of an organisation and the tree below it; exactly one is given. */
public record Within(Optional<String> stream, Optional<OrganisationId> organisation) {

    public Within {
        if (stream.isPresent() == organisation.isPresent()) {
            throw new IllegalArgumentException("either a dossier or an organisation");
        }
    }

    public static Within dossier(String stream) {
        return new Within(Optional.of(stream), Optional.empty());
    }

    public static Within tree(OrganisationId organisation) {
        return new Within(Optional.empty(), Optional.of(organisation));
    }

    public Scope scope() {
        return stream.<Scope>map(Scope.OfDossier::new)
                .orElseGet(() -> new Scope.OfOrganisation(organisation.orElseThrow()));
    }
}
