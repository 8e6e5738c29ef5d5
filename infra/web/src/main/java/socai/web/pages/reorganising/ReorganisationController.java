package socai.web.pages.reorganising;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import socai.membership.read.reorganisations.GetReorganisation;
import socai.spine.read.Asker;
import socai.spine.read.QueryDoor;
import socai.web.Caller;
import socai.web.Callers;
import socai.web.pages.frame.Asking;
import socai.web.pages.importing.ImportDesk.Unusable;
import socai.web.pages.reorganising.ReorganisationDesk.Job;

/** A reorganisation: what it would move, the list, how far it is. */
@Controller
class ReorganisationController {

    private static final long FOLLOWED_MILLIS = 600_000;

    private final Optional<ReorganisationDesk> desk;
    private final Asking asking;
    private final Callers callers;

    ReorganisationController(Optional<ReorganisationDesk> desk, Asking asking, Callers callers) {
        this.desk = desk;
        this.asking = asking;
        this.callers = callers;
    }

    private Asker asker(HttpServletRequest request) {
        Caller caller = callers.current();
        return new Asker(
                caller.account(),
                caller.person(),
                asking.office(request).office(),
                LocaleContextHolder.getLocale().getLanguage());
    }

    private ReorganisationDesk desk(String id, Asker asker) {
        return desk.filter(one -> one.may(id, asker)).orElseThrow(QueryDoor.NotYours::new);
    }

    @GetMapping("/sap-xep/{id}")
    String show(@PathVariable String id, HttpServletRequest request, Model model) {
        shown(id, request, model);
        return "reorganisation";
    }

    private void shown(String id, HttpServletRequest request, Model model) {
        Asker asker = asker(request);
        model.addAttribute("file", asking.ask(new GetReorganisation(id), request));
        model.addAttribute("may", desk.filter(one -> one.may(id, asker)).isPresent());
        model.addAttribute("job", desk.flatMap(one -> one.find(id)).orElse(null));
    }

    /** A file, or what was pasted; without either all go to the cell that the decision names. */
    @PostMapping("/sap-xep/{id}/chay-thu")
    String rehearse(
            @PathVariable String id,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "dan", required = false) @Nullable String pasted,
            HttpServletRequest request,
            jakarta.servlet.http.HttpServletResponse response,
            Model model)
            throws IOException {
        Asker asker = asker(request);
        ReorganisationDesk open = desk(id, asker);
        try {
            if (file != null && !file.isEmpty()) {
                try (var content = file.getInputStream()) {
                    open.give(
                            id, Optional.ofNullable(file.getOriginalFilename()).orElse(""), content, asker);
                }
            } else if (pasted != null && !pasted.isBlank()) {
                open.give(id, "", new ByteArrayInputStream(pasted.strip().getBytes(StandardCharsets.UTF_8)), asker);
            } else {
                open.rehearse(id, asker);
            }
        } catch (Unusable unusable) {
            response.setStatus(422);
            shown(id, request, model);
            model.addAttribute("unusable", unusable.why().in(asker.language()));
            model.addAttribute("pasted", pasted);
            return "reorganisation";
        }
        return "redirect:/sap-xep/" + id;
    }

    @PostMapping("/sap-xep/{id}/thuc-hien")
    String run(@PathVariable String id, HttpServletRequest request) {
        Asker asker = asker(request);
        desk(id, asker).run(id, asker);
        return "redirect:/sap-xep/" + id;
    }

    @PostMapping("/sap-xep/{id}/bo-danh-sach")
    String forget(@PathVariable String id, HttpServletRequest request) {
        Asker asker = asker(request);
        desk(id, asker).forget(id, asker);
        return "redirect:/sap-xep/" + id;
    }

    @GetMapping("/sap-xep/{id}/tien-do")
    SseEmitter follow(@PathVariable String id, HttpServletRequest request) {
        SseEmitter emitter = new SseEmitter(FOLLOWED_MILLIS);
        desk(id, asker(request)).follow(id, job -> tell(emitter, job));
        return emitter;
    }

    private static void tell(SseEmitter emitter, Job job) {
        try {
            emitter.send(SseEmitter.event()
                    .data(job.phase() + " " + job.count().done() + " "
                            + job.count().total() + " " + job.count().refused() + " false "));
            if (!job.phase().working()) {
                emitter.complete();
            }
        } catch (IOException gone) {
            throw new IllegalStateException("nobody listens any more", gone);
        }
    }
}
