package socai.web.pages.importing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import socai.spine.OfficeRef;
import socai.spine.read.Asker;
import socai.web.Caller;
import socai.web.pages.frame.Gate;

/** Lists are taken over by whoever may do so in the whole tree. */
@Component
class ImportGate implements Gate {

    private final Optional<ImportDesk> desk;

    ImportGate(Optional<ImportDesk> desk) {
        this.desk = desk;
    }

    @Override
    public String page() {
        return "/nhap";
    }

    @Override
    public boolean opens(Caller caller, OfficeRef office) {
        return desk.filter(one -> one.may(new Asker(caller.account(), caller.person(), office, caller.language())))
                .isPresent();
    }
}
