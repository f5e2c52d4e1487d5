package copydesk.notebook;

import java.util.List;
import org.rapaio.jupyter.kernel.display.DisplayData;
import org.rapaio.jupyter.kernel.display.DisplayRenderer;
import org.rapaio.jupyter.kernel.display.DisplayTransformer;
import org.rapaio.jupyter.kernel.display.MimeType;
import org.rapaio.jupyter.kernel.display.spi.DisplayProvider;

/** Gives the views to the kernel of rapaio, which finds this class when the jar is added. */
public final class RapaioViews implements DisplayProvider {
    /** Made by the kernel. */
    public RapaioViews() {}

    @Override
    public List<DisplayRenderer> getDisplayRenderers() {
        return View.all().stream().<DisplayRenderer>map(Renderer::new).toList();
    }

    @Override
    public List<DisplayTransformer> getDisplayTransformers() {
        return List.of();
    }

    private record Renderer(View<?> view) implements DisplayRenderer {
        @Override
        public Class<?> rendererClass() {
            return view.type();
        }

        /** The kernel's own default is asked for as null or as an empty name. */
        @Override
        public boolean canRender(String mimeType) {
            return true;
        }

        @Override
        public DisplayData render(String mimeType, Object value) {
            DisplayData data = DisplayData.fromText(value.toString());
            data.putData(MimeType.HTML, view.html(value));
            return data;
        }
    }
}
