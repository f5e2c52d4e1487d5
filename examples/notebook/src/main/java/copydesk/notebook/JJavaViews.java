package copydesk.notebook;

import org.dflib.jjava.jupyter.Extension;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;

/** Gives the views to the kernel JJava, which finds this class when the jar is added. */
public final class JJavaViews implements Extension {
    /** Made by the kernel. */
    public JJavaViews() {}

    @Override
    public void install(BaseKernel kernel) {
        register(kernel.getRenderer());
    }

    static void register(Renderer renderer) {
        View.all().forEach(view -> register(view, renderer));
    }

    private static <T> void register(View<T> view, Renderer renderer) {
        renderer.createRegistration(view.type())
                .preferring(MIMEType.TEXT_HTML)
                .register((value, context) -> context.renderIfRequested(MIMEType.TEXT_HTML, () -> view.html(value)));
    }
}
