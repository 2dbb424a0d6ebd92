def figure_svg(payload, state=None, **o): return "<svg xmlns='http://www.w3.org/2000/svg'/>"
