package socai.app.importing;

import java.time.LocalDate;
import java.util.List;
import socai.organisation.write.types.OrganisationType;
import socai.organisation.write.types.OrganisationTypes;
import socai.policy.write.PolicyBook;

/** The kinds of organisation by their days, as published: the same that a row is judged by afterwards. */
final class PublishedTypes {

    private record Version(PolicyBook.InForce days, List<OrganisationType> types) {

        boolean on(LocalDate day) {
            return !day.isBefore(days.from()) && days.to().filter(day::isAfter).isEmpty();
        }
    }

    /** The latest start first. */
    private final List<Version> versions;

    PublishedTypes(PolicyBook book) {
        versions = book.byKey().getOrDefault(OrganisationTypes.KEY, List.of()).stream()
                .map(days ->
                        new Version(days, OrganisationTypes.of(days.parameter()).types()))
                .toList();
    }

    /** Of any time. */
    List<OrganisationType> all() {
        return versions.stream().flatMap(version -> version.types().stream()).toList();
    }

    List<OrganisationType> on(LocalDate day) {
        return versions.stream()
                .filter(version -> version.on(day))
                .findFirst()
                .map(Version::types)
                .orElse(List.of());
    }
}
