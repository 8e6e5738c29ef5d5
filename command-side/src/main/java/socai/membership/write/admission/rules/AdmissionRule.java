package socai.membership.write.admission.rules;

import socai.spine.Citation;
import socai.spine.Confidence;
import socai.spine.Parameter;
import socai.spine.Rule;

/** A rule of admission: cited by the parameter that decides it, else a convention of ours. */
public interface AdmissionRule extends Rule {

    Citation CONVENTION = new Citation("SC-01/membership", "", Confidence.R);

    @Override
    default Citation citation() {
        return parameters().stream().map(Parameter::citation).findFirst().orElse(CONVENTION);
    }
}
