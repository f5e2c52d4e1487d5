package copydesk.release;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Loads all classes of the class path anew and notes which resources they open. */
final class ResourceWitness extends URLClassLoader {
    private final SortedSet<String> opened = new TreeSet<>();

    private ResourceWitness(URL[] classPath) {
        super(classPath, ClassLoader.getPlatformClassLoader());
    }

    /** Runs a class in a world of its own and returns the resources that were found there. */
    static SortedSet<String> of(Class<? extends Runnable> work) throws IOException, ReflectiveOperationException {
        String[] places = System.getProperty("java.class.path").split(File.pathSeparator, -1);
        URL[] classPath = new URL[places.length];
        for (int i = 0; i < places.length; i++) {
            classPath[i] = Path.of(places[i]).toUri().toURL();
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (ResourceWitness witness = new ResourceWitness(classPath)) {
            thread.setContextClassLoader(witness);
            ((Runnable) witness.loadClass(work.getName())
                            .getDeclaredConstructor()
                            .newInstance())
                    .run();
            return witness.opened;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public @Nullable URL getResource(String name) {
        URL found = super.getResource(name);
        if (found != null && !name.endsWith(".class")) {
            opened.add(name);
        }
        return found;
    }
}
