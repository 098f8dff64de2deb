package org.caseload.manifest;

import java.io.CharConversionException;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the elements of a part of a workbook. Names are compared without their namespace, of which there are two.
 *
 * <p>A document type is refused and with it every entity that could grow or point elsewhere: no spreadsheet writes one.
 */
final class XmlPart implements Closeable {

    private static final int DEEPEST = 100;
    private static final XMLInputFactory FACTORY = factory();

    private final Portions bytes;
    private final XMLStreamReader xml;
    private int depth;

    /** @param bytes are closed with this */
    XmlPart(InputStream bytes) throws IOException {
        this.bytes = new Portions(bytes);
        try {
            xml = FACTORY.createXMLStreamReader(this.bytes);
        } catch (XMLStreamException unreadable) {
            throw translated(unreadable);
        }
    }

    private static XMLInputFactory factory() {
        // The JDK's own, whatever else is on the class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static UnreadableException damaged() {
        return new UnreadableException(FileFindings.notText(ContentKind.DAMAGED_WORKBOOK, null));
    }

    /**
     * Goes on to the next piece of text or the next start or end of an element.
     *
     * @return false at the end
     */
    boolean next() throws IOException {
        int event = event();
        bytes.begin();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> depth++;
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw damaged();
            default -> {
                return event != XMLStreamConstants.END_DOCUMENT;
            }
        }
        if (depth > DEEPEST) {
            throw damaged();
        }
        return true;
    }

    private int event() throws IOException {
        try {
            return xml.hasNext() ? xml.next() : XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException unreadable) {
            throw translated(unreadable);
        }
    }

    private static IOException translated(XMLStreamException unreadable) {
        Throwable cause = unreadable.getNestedException();
        return cause instanceof IOException io && !(io instanceof CharConversionException) ? io : damaged();
    }

    boolean isStart() {
        return xml.isStartElement();
    }

    boolean isStart(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean isEnd(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    private boolean isText() {
        int event = xml.getEventType();
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** Of the element that begins here. */
    @Nullable
    String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    /** As {@link #attribute}, empty where it is absent. */
    String attributeOrEmpty(String name) {
        String value = attribute(name);
        return value == null ? "" : value;
    }

    /**
     * The text in the element that begins here, up to its end.
     *
     * @param most characters; what lies beyond is dropped
     */
    String text(int most) throws IOException {
        StringBuilder text = new StringBuilder();
        int outside = depth - 1;
        while (next() && depth > outside) {
            if (isText()) {
                int room = Math.min(xml.getTextLength(), most - text.length());
                text.append(xml.getTextCharacters(), xml.getTextStart(), room);
            }
        }
        return text.toString();
    }

    /** Leaves out the element that begins here, up to its end. */
    void skip() throws IOException {
        int outside = depth - 1;
        while (next() && depth > outside) {
            // Nothing in it is asked for.
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /** Bounds what the parser must hold at once, such as a name or a comment without end. */
    private static final class Portions extends FilterInputStream {

        private static final int MOST = 1 << 20;

        private int taken;

        Portions(InputStream bytes) {
            super(bytes);
        }

        void begin() {
            taken = 0;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (taken > MOST) {
                throw new UnreadableException(FileFindings.notText(ContentKind.OVERSIZED_WORKBOOK, null));
            }
            int count = super.read(buffer, offset, length);
            taken += Math.max(count, 0);
            return count;
        }
    }
}
