package io.github.questionwright.loaders.internal.article;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The vocabulary of advertising in some languages. One word alone proves nothing; see {@link AdvertJudge}. */
final class AdvertWords {

    private static final int LONGEST_CALL = 14;
    private static final int LONGEST_LABEL = 40;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\\n:—–…]+");

    /** English, German, French, Spanish, Portuguese, Italian, Dutch, Indonesian. */
    private static final Set<String> ACTIONS = WordSet.of("""
            apply book browse buy check claim click discover download enroll enrol explore find follow get grab join
            learn order read register see shop sign start subscribe tap try unlock upgrade visit watch
            anmelden anfordern bestellen buchen entdecken herunterladen kaufen klicken laden lesen sichern starten
            testen
            achetez cliquez commandez découvrez essayez inscrivez profitez réservez téléchargez
            apúntate compra consigue descarga descubre haz inscríbete pide prueba regístrate reserva suscríbete
            aproveite assine baixe clique compre conheça descubra garanta inscreva experimente
            acquista approfitta clicca iscriviti ordina prenota prova scarica scopri
            aanmelden bekijk bestel boek koop ontdek probeer schrijf
            ambil baca beli cek coba daftar dapatkan gabung klik kunjungi miliki pesan unduh
            """);

    private static final Set<String> URGES = WordSet.of("""
            free here instantly limited more now only today tonight
            gratis heute hier jetzt kostenlos mehr nur sofort
            aujourd'hui gratuit gratuitement ici maintenant plus
            ahora aquí hoy más ya
            agora aqui grátis hoje já
            adesso oggi ora qui subito
            direct nu vandaag
            disini gratis hanya segera sekarang
            """);

    private static final Set<String> OFFERS = WordSet.of("""
            bonus cashback coupon deal deals discount discounted giveaway limited offer promo promotion sale seats spots
            voucher vouchers
            aktion angebot gutschein rabatt restplätze sonderangebot
            offre promotion remise soldes
            descuento oferta ofertas rebajas
            desconto promoção
            offerta sconto
            aanbieding korting
            diskon hemat penawaran
            """);

    private static final Set<String> LABELS = WordSet.of("""
            ad ads advert advertisement advertisements promoted sponsored advertorial anzeige werbung publicité
            publicidad publicidade pubblicità advertentie iklan reklame reklama реклама 広告 广告
            """);

    private AdvertWords() {}

    static boolean isAction(String word) {
        return ACTIONS.contains(Words.lower(word));
    }

    private static boolean isUrge(String word) {
        return URGES.contains(Words.lower(word));
    }

    static boolean hasOffer(List<String> words) {
        return words.stream().map(Words::lower).anyMatch(OFFERS::contains);
    }

    /** Whether a text is nothing but the word that marks paid content. */
    static boolean isLabel(String text) {
        if (text.length() > LONGEST_LABEL) {
            return false;
        }
        String bare = Words.lower(Blanks.strip(text)).replaceAll("^[\\[(]|[\\])]$", "");
        return LABELS.contains(bare) || bare.equals("sponsored content");
    }

    /** Whether a short sentence says do this, now: it has a verb and an urge, and begins with one of them. */
    static boolean hasCall(String text, List<String> words) {
        return words.stream().anyMatch(AdvertWords::isAction)
                && words.stream().anyMatch(AdvertWords::isUrge)
                && SENTENCE_END.splitAsStream(text).map(Words::of).anyMatch(AdvertWords::isCall);
    }

    private static boolean isCall(List<String> words) {
        if (words.size() < 2 || words.size() > LONGEST_CALL) {
            return false;
        }
        String first = words.get(0);
        return (isAction(first) || isUrge(first))
                && words.stream().anyMatch(AdvertWords::isAction)
                && words.stream().anyMatch(AdvertWords::isUrge);
    }
}
