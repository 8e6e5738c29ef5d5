package socai.demo.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import socai.demo.DemoAttachments;
import socai.spine.Paper;
import socai.spine.PersonId;

/** Small papers in the place of scans: a page that says which form it stands for. */
public final class Scans {

    private static final String PDF = "application/pdf";

    private final DemoAttachments attachments;

    public Scans(DemoAttachments attachments) {
        this.attachments = attachments;
    }

    public DemoAttachments.Stored store(PersonId subject, String form, LocalDate date) {
        return attachments.store(subject, PDF, page(form, date));
    }

    /** The proof of a correction or a merge. */
    public static Paper proof(String number, LocalDate date) {
        return new Paper(number, date, HexFormat.of().formatHex(sha256(page(number, date))));
    }

    /** A complete PDF of one page; its one line is ASCII, because the plain fonts of the format know no more. */
    private static byte[] page(String what, LocalDate date) {
        String line =
                "BT /F1 18 Tf 72 760 Td (So Cai - demo - " + what.replaceAll("[^ -~]", "D") + " - " + date + ") Tj ET";
        String[] objects = {
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
            "<</Length " + line.length() + ">>stream\n" + line + "\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
        };
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder("xref\n0 6\n0000000000 65535 f \n");
        for (int at = 0; at < objects.length; at++) {
            table.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(at + 1).append(" 0 obj").append(objects[at]).append("endobj\n");
        }
        int start = pdf.length();
        pdf.append(table)
                .append("trailer<</Size 6/Root 1 0 R>>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
