package copydesk.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a module lets others see, a line for each type and member, in an order of its own. */
final class PublicApi {
    private static final Set<String> OF_EVERY_CLASS =
            Set.of("equals(java.lang.Object)", "hashCode()", "toString()", "values()", "valueOf(java.lang.String)");

    private PublicApi() {}

    /** Returns the lines of the module that a class stands in. */
    static List<String> of(Class<?> inside) {
        try {
            Path home = Path.of(
                    inside.getProtectionDomain().getCodeSource().getLocation().toURI());
            ModuleReference module = ModuleFinder.of(home).findAll().iterator().next();
            try (ModuleReader reader = module.open();
                    Stream<String> names = reader.list()) {
                List<String> lines = new ArrayList<>();
                names.filter(name -> exported(module.descriptor(), name))
                        .sorted()
                        .map(PublicApi::load)
                        .filter(PublicApi::seen)
                        .forEach(type -> describe(type, lines));
                return lines;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean exported(ModuleDescriptor module, String name) {
        int slash = name.lastIndexOf('/');
        return slash > 0
                && name.endsWith(".class")
                && !name.endsWith("package-info.class")
                && module.exports().stream()
                        .anyMatch(export ->
                                export.source().equals(name.substring(0, slash).replace('/', '.')));
    }

    private static Class<?> load(String name) {
        String type = name.substring(0, name.length() - ".class".length()).replace('/', '.');
        try {
            return Class.forName(type, false, PublicApi.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean seen(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return visible(type.getModifiers()) && !type.isAnonymousClass() && (outer == null || seen(outer));
    }

    private static boolean visible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static void describe(Class<?> type, List<String> lines) {
        Type parent = type.getGenericSuperclass();
        String above = parent == null || parent == Object.class ? "" : " extends " + parent.getTypeName();
        String faces = Arrays.stream(type.getGenericInterfaces())
                .map(Type::getTypeName)
                .sorted()
                .collect(Collectors.joining(", "));
        lines.add(type.toGenericString() + above + (faces.isEmpty() ? "" : " implements " + faces));
        Stream.of(type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
                .flatMap(Arrays::<Member>stream)
                .filter(member -> visible(member.getModifiers()) && !member.isSynthetic() && !ofEveryClass(member))
                .map(member -> "    " + signature(member).replace(type.getTypeName() + ".", ""))
                .sorted()
                .forEach(lines::add);
    }

    private static boolean ofEveryClass(Member member) {
        return member instanceof Executable call
                && OF_EVERY_CLASS.contains(call.getName()
                        + Arrays.stream(call.getParameterTypes())
                                .map(Class::getName)
                                .collect(Collectors.joining(",", "(", ")")));
    }

    private static String signature(Member member) {
        if (member instanceof Field field) {
            return field.toGenericString();
        }
        return member instanceof Method method ? method.toGenericString() : ((Constructor<?>) member).toGenericString();
    }
}
