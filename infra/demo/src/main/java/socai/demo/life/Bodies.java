package socai.demo.life;

import socai.demo.town.Cell;
import socai.demo.town.Province;
import socai.policy.events.DecidingOrgan;
import socai.policy.write.DecidingBodies;
import socai.policy.write.DecidingBody;
import socai.spine.Anchors;
import socai.spine.OrganisationId;
import socai.spine.Parameter;

/** Who decides today, as the people of the province read it in the regulation in force. */
record Bodies(Scene scene) {

    private static final String REQUIRED = "REQUIRED";

    /** A committee or standing committee with the number of its members. */
    record Body(OrganisationId organisation, DecidingOrgan organ, int size) {}

    Body admission(Cell cell, boolean overAge) {
        DecidingBodies bodies =
                DecidingBodies.of(parameter("admission-decider-bodies"), parameter("over-age-decider-bodies"));
        return body(cell, bodies.choose(cell.commune().delegated(), overAge));
    }

    Body recognition(Cell cell) {
        DecidingBodies bodies =
                DecidingBodies.parse(parameter("recognition-decider-bodies").value());
        return body(cell, bodies.choose(cell.commune().delegated(), false));
    }

    private Body body(Cell cell, DecidingBody chosen) {
        OrganisationId organisation = switch (chosen.level()) {
            case GRASSROOTS -> cell.commune().id();
            case ABOVE_GRASSROOTS, PROVINCIAL -> scene.province().id();
        };
        return of(organisation, chosen.organ());
    }

    Body of(OrganisationId organisation, DecidingOrgan organ) {
        Province province = scene.province();
        return new Body(organisation, organ, province.seats(organisation, organ));
    }

    /** A body that thinks it may decide, and may not. */
    Body wrong(Cell cell, Body right) {
        return right.organisation().equals(scene.province().id())
                ? of(cell.commune().id(), DecidingOrgan.COMMITTEE)
                : of(scene.province().id(), DecidingOrgan.STANDING_COMMITTEE);
    }

    /** Whether the committee of the commune votes on sending the file on. */
    boolean forwards(Cell cell, Body decider) {
        boolean itself = decider.organ() == DecidingOrgan.COMMITTEE
                && decider.organisation().equals(cell.commune().id());
        return !itself && parameter("admission-forwarding").value().startsWith(REQUIRED);
    }

    String series(Body body) {
        return body.organisation().equals(scene.province().id()) ? "QĐ/TU" : "QĐ/ĐU";
    }

    private Parameter parameter(String key) {
        return scene.policies().parameter(key, Anchors.act(scene.today()));
    }
}
