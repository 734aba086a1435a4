package vn.dti.table;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a part points to, by the identifiers that it uses. Links that lead out of the file are not followed. */
final class XlsxRelations {

    /**
     * One link.
     *
     * @param type last word of its type: {@code worksheet}, {@code sharedStrings}, {@code comments}, ...
     * @param part the part it leads to; empty where it leads out of the file
     * @param outside what it leads to outside of the file; empty where it leads to a part
     */
    record Relation(String type, String part, String outside) {}

    private static final KnownParts<XlsxRelations> KNOWN = new KnownParts<>();
    private static final XlsxRelations NONE = new XlsxRelations();

    private final Map<String, Relation> relations = new LinkedHashMap<>();

    /** The links of a part; none if it has no list of them. */
    static XlsxRelations of(ZipParts zip, String part, Budget budget) {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String list = zip.find(folder + "_rels/" + part.substring(slash) + ".rels");
        return list == null ? NONE : KNOWN.meaning(zip, list, budget, bytes -> read(bytes, list, folder, budget));
    }

    Relation get(String id) {
        return relations.get(id);
    }

    Iterable<Relation> all() {
        return relations.values();
    }

    /** The part that the first link of a type leads to, if the file has it; null otherwise. */
    String part(ZipParts zip, String type) {
        for (Relation relation : relations.values()) {
            if (relation.type.equals(type) && !relation.part.isEmpty()) {
                return zip.find(relation.part);
            }
        }
        return null;
    }

    private static XlsxRelations read(InputStream bytes, String list, String folder, Budget budget) {
        XlsxRelations read = new XlsxRelations();
        try (XmlCursor xml = XmlCursor.open(list, bytes, budget)) {
            while (xml.child()) {
                String id = xml.attribute("Id");
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                if (id != null && type != null && target != null) {
                    boolean outside = xml.attribute("TargetMode", "Internal").equals("External");
                    budget.keep(200);
                    read.relations.put(
                            id,
                            new Relation(
                                    type.substring(type.lastIndexOf('/') + 1),
                                    outside ? "" : resolve(folder, target),
                                    outside ? target : ""));
                }
                xml.skip();
            }
            xml.finish();
        }
        return read;
    }

    /** The name of the part that a target means, seen from a folder ({@code xl/}). */
    private static String resolve(String folder, String target) {
        String path = target.replace('\\', '/');
        path = path.startsWith("/") ? path.substring(1) : folder + path;
        if (!path.contains("./")) {
            return path;
        }
        StringBuilder resolved = new StringBuilder();
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                resolved.setLength(Math.max(0, resolved.lastIndexOf("/")));
            } else if (!step.equals(".")) {
                resolved.append(resolved.isEmpty() ? "" : "/").append(step);
            }
        }
        return resolved.toString();
    }
}
