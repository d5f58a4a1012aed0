package io.github.questionwright.examples.browser;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of a printed document, and what of it stands where no printer reaches. */
final class PrintedText extends PDFTextStripper {

    private static final float MARGIN = 40;

    private final List<String> outside = new ArrayList<>();
    private String text = "";
    private String paper = "";

    private PrintedText() {}

    static PrintedText of(File pdf) throws IOException {
        PrintedText printed = new PrintedText();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle page = document.getPage(0).getMediaBox();
            printed.paper = String.format(Locale.ROOT, "%.0f x %.0f", page.getWidth(), page.getHeight());
            printed.text = printed.getText(document);
        }
        return printed;
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        float right = glyph.getXDirAdj() + glyph.getWidthDirAdj();
        boolean inside = glyph.getXDirAdj() >= MARGIN
                && right <= glyph.getPageWidth() - MARGIN
                && glyph.getYDirAdj() >= MARGIN
                && glyph.getYDirAdj() <= glyph.getPageHeight() - MARGIN;
        if (!inside && !glyph.getUnicode().isBlank()) {
            outside.add(getCurrentPageNo() + ": " + glyph.getUnicode());
        }
        super.processTextPosition(glyph);
    }

    /** Glyphs in the margins, each with the number of its page. */
    List<String> outside() {
        return outside;
    }

    String text() {
        return text;
    }

    /** Width and height in points. */
    String paper() {
        return paper;
    }
}
