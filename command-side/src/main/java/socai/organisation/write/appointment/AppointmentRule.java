package socai.organisation.write.appointment;

import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Citation;
import socai.spine.Confidence;

/** A rule on giving offices by two people; that it takes two is our own convention. */
interface AppointmentRule extends OrganisationRule {

    @Override
    default Citation citation() {
        return new Citation("SC-01", "four-eyes", Confidence.R);
    }
}
