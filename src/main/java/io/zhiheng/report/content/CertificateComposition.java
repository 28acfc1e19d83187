package io.zhiheng.report.content;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.certificate.Certificate;
import io.zhiheng.report.content.CertificateSheet.Day;
import io.zhiheng.shared.typed.TextLength;

/**
 * Puts a certificate's words together. The whole scope stands in the report; a certificate has room for its beginning.
 */
public class CertificateComposition {

    private static final int ROOM = 300;

    private final Certificate certificate;
    private final Edition edition;
    private final String scheme;

    /** @param scheme number of the rating scheme by which it was assessed */
    public CertificateComposition(Certificate certificate, Edition edition, String scheme) {
        this.certificate = certificate;
        this.edition = edition;
        this.scheme = scheme;
    }

    public CertificateSheet compose(Seal seal) {
        var marks = new Marks(edition);
        var meaning = edition.levels().stream()
                .filter(each -> each.level() == certificate.level())
                .findFirst()
                .map(Edition.Level::meaning)
                .orElse("");
        return new CertificateSheet(
                seal,
                certificate.enterpriseName(),
                certificate.creditCode(),
                certificate.institutionName(),
                marks.of(certificate.level()),
                meaning,
                edition.levels().stream().map(each -> marks.of(each.level())).toList(),
                beginning(certificate.scope()),
                Day.of(certificate.issuedOn()),
                Day.of(certificate.validUntil()),
                edition.number(),
                scheme);
    }

    private static String beginning(String scope) {
        var line = scope == null ? "" : scope.strip().replaceAll("\\s+", " ");
        return TextLength.of(line) <= ROOM ? line : line.substring(0, line.offsetByCodePoints(0, ROOM)) + "…";
    }
}
