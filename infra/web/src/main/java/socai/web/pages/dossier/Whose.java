package socai.web.pages.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.read.Names;
import socai.spine.write.StreamRights;

/**
 * Whose story a page tells, for its heading: of the person whom a stream is about, member or not, alive or not, else of
 * the organisation that it is. Only for whoever may read that story: its sentences name them too.
 */
@Component
class Whose {

    private final StreamRights rights;
    private final Names names;

    Whose(StreamRights rights, ObjectProvider<Names> names) {
        this.rights = rights;
        this.names = names.getIfAvailable(() -> (ids, language) -> Map.of());
    }

    /** Empty for what is nobody's, or is not named. */
    Optional<String> is(String stream) {
        return rights.subjectOf(stream)
                .map(PersonId::raw)
                .or(() -> Optional.of(stream).filter(id -> id.startsWith(OrganisationId.PREFIX + "-")))
                .flatMap(id -> Optional.ofNullable(
                        names.of(List.of(id), LocaleContextHolder.getLocale().getLanguage())
                                .get(id)));
    }
}
