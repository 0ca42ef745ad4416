package neurarium.translate;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Pairs in XLIFF 1.2: the source is English, the Chinese comes as a note, the target is the third
 * language. The same pair in several files is one unit.
 */
final class Xliff {
    private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2";

    private Xliff() {}

    /** The id of a pair, the same in every export. */
    static String id(String zh, String en) {
        return Long.toHexString(31L * 31 * zh.hashCode() + en.hashCode());
    }

    /**
     * Writes pairs with what is translated of them.
     *
     * @param tag the language that they are translated to, as in HTML
     */
    static void write(List<Pair> pairs, String tag, Map<String, String> translated, Writer to)
            throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(to);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("xliff");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("version", "1.2");
            Set<String> seen = new HashSet<>();
            String place = "";
            for (Pair pair : pairs) {
                if (!seen.add(id(pair.zh(), pair.en()))) {
                    continue;
                }
                if (!pair.place().equals(place)) {
                    end(place, xml);
                    place = pair.place();
                    start(place, tag, xml);
                }
                unit(pair, tag, translated.get(id(pair.zh(), pair.en())), xml);
            }
            end(place, xml);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void start(String place, String tag, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("file");
        xml.writeAttribute("original", place);
        xml.writeAttribute("datatype", "plaintext");
        xml.writeAttribute("source-language", "en");
        xml.writeAttribute("target-language", tag);
        xml.writeStartElement("body");
    }

    private static void end(String place, XMLStreamWriter xml) throws XMLStreamException {
        if (!place.isEmpty()) {
            xml.writeEndElement();
            xml.writeEndElement();
        }
    }

    private static void unit(Pair pair, String tag, String target, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("trans-unit");
        xml.writeAttribute("id", id(pair.zh(), pair.en()));
        xml.writeAttribute("xml:space", "preserve");
        xml.writeStartElement("source");
        xml.writeCharacters(pair.en());
        xml.writeEndElement();
        if (target != null) {
            xml.writeStartElement("target");
            xml.writeAttribute("xml:lang", tag);
            xml.writeCharacters(target);
            xml.writeEndElement();
        }
        xml.writeStartElement("note");
        xml.writeAttribute("xml:lang", "zh-CN");
        xml.writeCharacters(pair.zh());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** The translations of a file by the ids of their pairs; units without one are left out. */
    static Map<String, String> read(Reader from) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Map<String, String> translated = new HashMap<>();
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(from);
            String id = "";
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamReader.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("trans-unit")) {
                    id = xml.getAttributeValue(null, "id");
                } else if (xml.getLocalName().equals("target")) {
                    String text = xml.getElementText();
                    if (!text.isBlank()) {
                        translated.put(id, text);
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("This is no XLIFF: " + e.getMessage(), e);
        }
        return translated;
    }
}
