package org.caseload.manifest;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * To which other parts a part points.
 *
 * @param byId the id of each pointer, and where it points to
 */
record Relationships(Map<String, Target> byId) {

    private static final int MOST = 10_000;

    /**
     * Where a pointer leads.
     *
     * @param type the last word of it, such as {@code worksheet}
     * @param part its name
     */
    record Target(String type, String part) {}

    /**
     * Those of a part.
     *
     * @param xml the part that lists them
     * @param of name of the part that points
     */
    static Relationships read(XmlPart xml, String of) throws IOException {
        Map<String, Target> byId = new HashMap<>();
        while (xml.next() && byId.size() < MOST) {
            if (xml.isStart("Relationship")) {
                String type = xml.attributeOrEmpty("Type");
                byId.put(
                        xml.attributeOrEmpty("Id"),
                        new Target(
                                type.substring(type.lastIndexOf('/') + 1),
                                resolved(of, xml.attributeOrEmpty("Target"))));
            }
        }
        return new Relationships(byId);
    }

    /** Name of the part that lists where another one points to. */
    static String partOf(String name) {
        int file = name.lastIndexOf('/') + 1;
        return name.substring(0, file) + "_rels/" + name.substring(file) + ".rels";
    }

    /** The first part of a type; null when there is none. */
    @Nullable
    String part(String type) {
        return byId.values().stream()
                .filter(target -> target.type().equals(type))
                .map(Target::part)
                .findFirst()
                .orElse(null);
    }

    /** The part of that id and type; null when there is none. */
    @Nullable
    String part(String id, String type) {
        Target target = byId.get(id);
        return target != null && target.type().equals(type) ? target.part() : null;
    }

    private static String resolved(String of, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        Deque<String> path = new ArrayDeque<>();
        String folder = of.substring(0, of.lastIndexOf('/') + 1);
        for (String step : (folder + target).split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}
