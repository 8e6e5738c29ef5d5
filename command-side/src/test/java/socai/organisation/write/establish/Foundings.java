package socai.organisation.write.establish;

import static socai.organisation.events.OrganisationExamples.COMMUNE;
import static socai.organisation.write.OrganisationTree.TODAY;

import java.time.LocalDate;
import java.util.Optional;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.spine.OrganisationId;

/** Organisations that tests set up. */
final class Foundings {

    static final String CODE = "38.168.053.000.001";

    static EstablishOrganisation cellUnder(OrganisationId parent) {
        return cell(Optional.of(parent), Optional.empty(), TODAY);
    }

    static EstablishOrganisation coded(String code) {
        return cell(Optional.of(COMMUNE), Optional.of(code), TODAY);
    }

    static EstablishOrganisation cell(Optional<OrganisationId> parent, Optional<String> code, LocalDate from) {
        return new EstablishOrganisation(
                "Chi bộ Trường tiểu học",
                parent,
                "chi-bo",
                OrganisationRank.CELL,
                OrganisationForm.CHI_BO,
                code,
                false,
                false,
                from,
                Optional.of("15-QĐ/ĐU"));
    }

    static EstablishOrganisation commune(
            OrganisationId parent, OrganisationRank rank, OrganisationForm form, boolean delegated) {
        return new EstablishOrganisation(
                "Đảng bộ xã Tân Hội",
                Optional.of(parent),
                "dang-bo-xa",
                rank,
                form,
                Optional.empty(),
                false,
                delegated,
                TODAY,
                Optional.of("15-QĐ/TU"));
    }

    private Foundings() {}
}
