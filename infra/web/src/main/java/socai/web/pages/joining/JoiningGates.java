package socai.web.pages.joining;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import socai.organisation.events.OrganisationForm;
import socai.organisation.write.Organisation;
import socai.spine.OfficeRef;
import socai.spine.write.Clocks;
import socai.spine.write.StreamRights;
import socai.web.Caller;
import socai.web.pages.frame.Gate;

/** Only a cell has a code by which people join it, and requests that came by one: offices above find neither page. */
@Configuration(proxyBeanMethods = false)
class JoiningGates {

    /** @param page the page that it leads to */
    private record OfACell(String page, StreamRights rights, Clocks clocks) implements Gate {

        @Override
        public boolean opens(Caller caller, OfficeRef office) {
            return rights.standing(Organisation.TYPE, office.organisation().raw())
                    .formOn(clocks.today())
                    .equals(Optional.of(OrganisationForm.CHI_BO));
        }
    }

    @Bean
    Gate joinCodeGate(StreamRights rights, Clocks clocks) {
        return new OfACell(JoinCodeController.PAGE, rights, clocks);
    }

    @Bean
    Gate joiningsGate(StreamRights rights, Clocks clocks) {
        return new OfACell(JoiningsController.PAGE, rights, clocks);
    }
}
