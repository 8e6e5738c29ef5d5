package socai.web.pages.card;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import socai.membership.read.cards.GetOwnCard;
import socai.membership.read.cards.ListVoidCards;
import socai.security.card.CardClaims;
import socai.security.card.CardSigner;
import socai.spine.read.QueryDoor;
import socai.spine.write.Clocks;
import socai.web.Callers;
import socai.web.pages.frame.Asking;
import socai.web.pages.frame.Frames;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The card of whoever is signed in, as a code; and the page that verifies such a code, open to everybody. */
@Controller
class CardController {

    private final Asking asking;
    private final Callers callers;
    private final Clocks clocks;
    private final CardSigner signer;
    private final VoidCards voids;
    private final Frames frames;

    CardController(Asking asking, Callers callers, Clocks clocks, CardSigner signer, VoidCards voids, Frames frames) {
        this.asking = asking;
        this.callers = callers;
        this.clocks = clocks;
        this.signer = signer;
        this.voids = voids;
        this.frames = frames;
    }

    @GetMapping("/the")
    String show(HttpServletRequest request, Model model) {
        return shown(false, request, model);
    }

    /** A code that lasts, for a place without a network: kept as a picture or on paper. */
    @GetMapping("/the/giu")
    String keep(HttpServletRequest request, Model model) {
        return shown(true, request, model);
    }

    private String shown(boolean kept, HttpServletRequest request, Model model) {
        GetOwnCard.Result own =
                asking.ask(new GetOwnCard(callers.current().person().orElseThrow(QueryDoor.NotYours::new)), request);
        model.addAttribute("own", own);
        model.addAttribute("kept", kept);
        own.card().ifPresent(card -> {
            Duration life = kept ? Duration.ofDays(own.keptDays()) : Duration.ofMinutes(own.minutes());
            Instant now = clocks.now().truncatedTo(ChronoUnit.SECONDS);
            String code = signer.sign(
                    new CardClaims(card.name(), card.number(), card.cell(), card.serial(), now, now.plus(life)));
            // What stands behind the # is never sent to a server: whoever scans it asks nobody.
            String address = ServletUriComponentsBuilder.fromContextPath(request)
                            .replaceQuery(null)
                            .path("/kiem-the")
                            .toUriString()
                    + "#" + code;
            model.addAttribute("card", card);
            model.addAttribute("code", address);
            model.addAttribute("squares", Quadrat.of(address));
            model.addAttribute("seconds", life.toSeconds());
            model.addAttribute("until", now.plus(life));
        });
        return "card";
    }

    /** The page of whoever verifies; a browser keeps it, so it is drawn as for nobody. */
    @GetMapping("/kiem-the")
    String verify(HttpServletRequest request, Model model) {
        model.addAttribute("frame", frames.nobodys(request));
        return "card-check";
    }

    /** The key and the signed list of void cards; with both a verifier needs no network. */
    @GetMapping("/kiem-the/khoa.json")
    ResponseEntity<ObjectNode> key() {
        ListVoidCards.Result list = voids.list();
        ArrayNode serials = JsonNodeFactory.instance.arrayNode();
        list.serials().forEach(serials::add);
        ObjectNode said = JsonNodeFactory.instance.objectNode();
        said.put("i", clocks.now().getEpochSecond());
        said.set("v", serials);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("id", signer.keyId());
        answer.put("key", signer.publicKey());
        answer.put("list", signer.sign(said.toString()));
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(answer);
    }
}
