package socai.membership.write.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.organisation.events.OrganisationRank;
import socai.policy.events.DecidingLevel;
import socai.spine.OrganisationId;
import socai.spine.Seen;

class SuperiorsTest {

    private static Seen<Superior> superior(String name, OrganisationRank rank) {
        OrganisationId id = OrganisationId.of("org-" + name);
        return new Seen<>(id.raw(), 0, new Superior(id, name, rank, false));
    }

    private static Optional<String> at(DecidingLevel level, List<Seen<Superior>> chain) {
        return new Superiors(chain).at(level).map(Superior::name);
    }

    @Test
    void a_full_chain_has_one_organisation_at_each_level() {
        List<Seen<Superior>> chain = List.of(
                superior("part", OrganisationRank.SUB_GRASSROOTS),
                superior("grassroots", OrganisationRank.GRASSROOTS),
                superior("above", OrganisationRank.ABOVE_GRASSROOTS),
                superior("province", OrganisationRank.PROVINCIAL));

        assertThat(at(DecidingLevel.GRASSROOTS, chain)).contains("grassroots");
        assertThat(at(DecidingLevel.ABOVE_GRASSROOTS, chain)).contains("above");
        assertThat(at(DecidingLevel.PROVINCIAL, chain)).contains("province");
        assertThat(new Superiors(chain).nearest()).map(Superior::name).contains("part");
    }

    @Test
    void under_a_commune_that_stands_directly_under_the_province_the_province_is_above_the_grassroots() {
        List<Seen<Superior>> chain = List.of(
                superior("commune", OrganisationRank.GRASSROOTS), superior("province", OrganisationRank.PROVINCIAL));

        assertThat(at(DecidingLevel.GRASSROOTS, chain)).contains("commune");
        assertThat(at(DecidingLevel.ABOVE_GRASSROOTS, chain)).contains("province");
    }

    @Test
    void a_cell_at_the_grassroots_has_no_grassroots_committee_above_it() {
        List<Seen<Superior>> chain = List.of(
                superior("above", OrganisationRank.ABOVE_GRASSROOTS),
                superior("province", OrganisationRank.PROVINCIAL));

        assertThat(at(DecidingLevel.GRASSROOTS, chain)).isEmpty();
        assertThat(at(DecidingLevel.ABOVE_GRASSROOTS, chain)).contains("above");
    }

    @Test
    void without_superiors_nobody_decides() {
        assertThat(at(DecidingLevel.PROVINCIAL, List.of())).isEmpty();
        assertThat(Superiors.NONE.nearest()).isEmpty();
    }
}
