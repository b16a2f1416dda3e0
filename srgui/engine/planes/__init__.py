"""Planes of a picture: conversion, alpha, chroma, bicubic, blending."""
